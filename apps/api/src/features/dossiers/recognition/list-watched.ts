import type {
  listWatchedRecognitions as contract,
  HeldReading,
  watchFilters,
} from '@tiendo/contracts/dossiers/recognition-watch.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../../shared/app-error.ts';
import type { Data } from '../../../shared/data/data.ts';
import { pageOfAll } from '../../../shared/paging.ts';
import type { RecognitionRecord } from '../../../shared/reference/marks-directory.ts';
import { rowIdsOf, type UnitRecord } from '../../../shared/reference/unit-record.ts';
import { mayRecordIn, unitInReach } from '../council/session-access.ts';
import type { Who } from '../dossier-access.ts';
import type { DossierFacts } from '../dossier-store.ts';
import { type HeldAgainst, heldReading, isGround } from './held-reading.ts';
import type { StoredRecognition } from './recognition-store.ts';
import { toldRecognition } from './told-recognition.ts';

type Query = QueryOf<typeof contract>;
type Answer = AnswerOf<typeof contract>;
type Filter = (typeof watchFilters)[number];

type Watched = {
  readonly record: RecognitionRecord;
  readonly unit: UnitRecord;
  readonly held: HeldReading;
};

/** Whether a reading is one of those that a filter shows; a ground is among those below. */
const shows: Record<Filter, (held: HeldReading) => boolean> = {
  all: () => true,
  ground: ({ standing }) => isGround(standing),
  below: ({ notMet }) => notMet > 0,
  unknown: ({ asOf, notMet, unknown }) => notMet === 0 && (asOf === null || unknown > 0),
  holds: ({ asOf, notMet, unknown }) => asOf !== null && notMet === 0 && unknown === 0,
};

const order = ['ground', 'below', 'unknown', 'holds'] as const;
const placeOf = (held: HeldReading): number => order.findIndex((one) => shows[one](held));

/** Every recognition in force of a unit and those below it, in the demonstration or outside it. */
function watchedOf(data: Data, root: UnitRecord, against: HeldAgainst, demonstration: boolean): Watched[] {
  const { today } = against;
  const units = data.units.territory(root, today, today).units;
  const unitOfRow = new Map(units.flatMap((unit) => rowIdsOf(unit).map((row) => [row, unit])));
  return data.marks.recognitions([...unitOfRow.keys()], today).flatMap((record): Watched[] => {
    const unit = unitOfRow.get(record.unitId);
    if (unit === undefined || (record.origin === 'simulated') !== demonstration) return [];
    const since = record.decisionDate ?? record.knownFrom;
    const of = { unit, levelCode: record.level.code, simulated: demonstration, since };
    return [{ record, unit, held: heldReading(against, of) }];
  });
}

function totalsOf(watched: readonly Watched[]): Answer['totals'] {
  const count = (filter: Filter) => watched.filter(({ held }) => shows[filter](held)).length;
  return {
    all: watched.length,
    ground: count('ground'),
    below: count('below'),
    unknown: count('unknown'),
    holds: count('holds'),
  };
}

function toldItem(
  data: Data,
  { unit, held }: Watched,
  stored: StoredRecognition,
  who: Who,
): Answer['items'][number] {
  return {
    recognition: toldRecognition(data, stored, who.today),
    held,
    mayRevoke: held.standing !== 'none' && mayRecordIn(unit, who),
  };
}

export type WatchDeps = { readonly data: Data; readonly facts: DossierFacts };

/** What a watch list is narrowed to, whole and in its order; and the way to tell any part of it, one statement each. */
export async function readWatched(
  { data, facts }: WatchDeps,
  query: Omit<Query, 'limit' | 'cursor'>,
  who: Who,
) {
  const root = unitInReach(data, query.unit, 'dossier.read', who);
  if (query.level !== undefined && !data.sets.levels.some(({ code }) => code === query.level))
    throw parameterError('invalid_value', 'level', { given: query.level });
  const against = { ...data, keys: await facts.keyCriteria(), today: who.today };
  const all = watchedOf(data, root, against, who.caller.demonstration);
  const ofLevel = all.filter(({ record }) => query.level === undefined || record.level.code === query.level);
  const shown = ofLevel
    .filter(({ held }) => shows[query.show](held))
    .sort((a, b) => placeOf(a.held) - placeOf(b.held) || b.held.notMet - a.held.notMet);
  const tell = async (some: readonly Watched[]): Promise<Answer['items']> => {
    const stored = await facts.recognitions({ ids: some.map(({ record }) => record.id) });
    const byId = new Map(stored.map((one) => [one.id, one]));
    return some.flatMap((one) => {
      const found = byId.get(one.record.id);
      return found === undefined ? [] : [toldItem(data, one, found, who)];
    });
  };
  return { all, ofLevel, shown, tell };
}

/** Recognised units with what holds now, those with a ground of revocation first, then those farthest below. */
export async function listWatched(deps: WatchDeps, query: Query, who: Who): Promise<Answer> {
  const { all, ofLevel, shown, tell } = await readWatched(deps, query, who);
  const { items, nextCursor } = pageOfAll('watch', query, shown);
  return {
    items: await tell(items),
    nextCursor,
    totals: totalsOf(ofLevel),
    levels: [...new Map(all.map(({ record: { level } }) => [level.code, level])).values()],
    simulated: who.caller.demonstration,
  };
}
