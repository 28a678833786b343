import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ChangesAnswer, getChanges as contract, UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import { changeBetween } from '@tiendo/domain/figures/change.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import { parameterError } from '../../shared/app-error.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
import { originsOf } from './answered-figure.ts';
import { describeFigure, type FigureAtDate } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import { readContext, refuseImpossibleDate } from './figure-context.ts';
import { setReadAt } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';
import { knownVerdicts } from './known-verdicts.ts';
import { answeringFor, type MomentReading, readMoments, statesOf } from './moment-reading.ts';
import { comparabilityOf, lastingId } from './previous-figure.ts';
import type { ProgressState, TerritoryUnit } from './progress-reader.ts';

type Query = QueryOf<typeof contract>;

/** One territory at both dates, under the unit that it is, or was last. */
type UnitPair = {
  unit: TerritoryUnit;
  before: { unit: TerritoryUnit; state: ProgressState | null } | null;
  after: { unit: TerritoryUnit; state: ProgressState | null } | null;
};

function momentOfEnd(text: string): FigureMoment {
  const period = parsePeriod(text);
  return period === null ? { date: text, period: null } : { date: lastDay(period), period };
}

async function readBothEnds(sources: FigureSources, query: Query): Promise<FigureAtDate> {
  const context = await readContext(sources, query);
  const [from, to] = [momentOfEnd(query.from), momentOfEnd(query.to)];
  if (from.date > to.date)
    throw parameterError('range_reversed', 'from', { given: query.from, expected: query.to });
  refuseImpossibleDate(context, to.date);
  const { family, unit } = context;
  const { territory, readings } = await readMoments(sources, context, [
    { moment: to, set: family.set },
    { moment: from, set: setReadAt(family, unit, from.date) },
  ]);
  const [now, before] = readings;
  if (now === undefined || before === undefined) throw new Error('a reading is missing');
  return { context, territory, now, before };
}

function statesByTerritory(reading: MomentReading, layer: Query['layer']) {
  return new Map(
    reading.scope.map((unit) => {
      const [state] = statesOf(answeringFor(reading, [unit], null, layer));
      return [lastingId(unit), { unit, state: state ?? null }];
    }),
  );
}

function pairsOf({ now, before }: FigureAtDate, layer: Query['layer']): UnitPair[] {
  const [then, later] = [statesByTerritory(before, layer), statesByTerritory(now, layer)];
  return [...new Set([...later.keys(), ...then.keys()])].flatMap((id) => {
    const [early, late] = [then.get(id) ?? null, later.get(id) ?? null];
    const unit = late?.unit ?? early?.unit;
    return unit === undefined ? [] : [{ unit, before: early, after: late }];
  });
}

function causeOf(
  pair: UnitPair,
  comparability: UnitChange['comparability'],
  changed: boolean,
): UnitChange['cause'] {
  if (comparability === 'units_changed') return 'reorganisation';
  if (comparability === 'set_changed') return 'set_changed';
  const { before, after } = pair;
  if (comparability !== 'comparable' || !changed) return null;
  const corrected = (after?.state?.revision ?? 1) > 1 && after?.state?.id !== before?.state?.id;
  return corrected ? 'correction' : 'work';
}

type VerdictsById = ReadonlyMap<number, ReadonlyMap<number, Verdict>>;

function changeOf(
  read: FigureAtDate,
  pair: UnitPair,
  verdicts: VerdictsById,
  criteria: readonly CriterionReference[],
): UnitChange {
  const over = (reading: MomentReading, side: UnitPair['before']) => ({
    at: reading,
    scope: side === null ? [] : [side.unit],
    value: side?.state?.metCount ?? null,
    origins: side?.state ? originsOf([side.state]) : [],
  });
  const existed = pair.before !== null && pair.after !== null;
  const comparability = existed
    ? comparabilityOf(over(read.before, pair.before), over(read.now, pair.after))
    : 'units_changed';
  const sideOf = (side: UnitPair['before']) => ({
    unitId: pair.unit.id,
    metCount: side?.state?.metCount ?? null,
    verdicts: verdicts.get(side?.state?.id ?? -1) ?? new Map<number, Verdict>(),
  });
  const comparable = comparability === 'comparable';
  const [change] = comparable ? changeBetween([sideOf(pair.before)], [sideOf(pair.after)]) : [];
  const named = (ids: readonly number[] = []) => criteria.filter(({ id }) => ids.includes(id));
  const states = [pair.before?.state, pair.after?.state].filter((state) => state != null);
  return {
    unit: unitSummaryOf(pair.unit, read.now.moment.date),
    comparability,
    before: pair.before?.state?.metCount ?? null,
    after: pair.after?.state?.metCount ?? null,
    net: change?.net ?? null,
    gained: named(change?.gained),
    lost: named(change?.lost),
    cause: causeOf(pair, comparability, change !== undefined && change.net !== 0),
    origins: originsOf(states),
  };
}

function totalsOf(changes: readonly UnitChange[]): ChangesAnswer['totals'] {
  const sum = (value: (change: UnitChange) => number) =>
    changes.reduce((total, change) => total + value(change), 0);
  return {
    gained: sum((change) => change.gained.length),
    lost: sum((change) => change.lost.length),
    net: sum((change) => change.net ?? 0),
    unitsGaining: sum((change) => ((change.net ?? 0) > 0 ? 1 : 0)),
    unitsLosing: sum((change) => ((change.net ?? 0) < 0 ? 1 : 0)),
    notComparable: sum((change) => (change.comparability === 'comparable' ? 0 : 1)),
  };
}

function byCriterion(
  changes: readonly UnitChange[],
  criteria: readonly CriterionReference[],
): ChangesAnswer['byCriterion'] {
  const count = (list: 'gained' | 'lost', id: number) =>
    changes.filter((change) => change[list].some((criterion) => criterion.id === id)).length;
  return criteria
    .map((criterion) => ({
      criterion,
      gained: count('gained', criterion.id),
      lost: count('lost', criterion.id),
    }))
    .filter(({ gained, lost }) => gained + lost > 0);
}

function mostChangedFirst(a: UnitChange, b: UnitChange): number {
  return (b.net ?? -Infinity) - (a.net ?? -Infinity) || compareVietnamese(a.unit.name, b.unit.name) || 0;
}

/** Criteria gained and lost between two dates, by commune and by criterion. */
export async function getChanges(sources: FigureSources, query: Query): Promise<ChangesAnswer> {
  const read = await readBothEnds(sources, query);
  const { context, now, before } = read;
  const {
    figure,
    answering: _answering,
    ...described
  } = await describeFigure(sources, read, { datePath: 'to', withAggregate: false });
  const pairs = pairsOf(read, query.layer);
  const { criteria } = context.family;
  const states = pairs.flatMap((pair) => [pair.before?.state, pair.after?.state]);
  const verdicts = await knownVerdicts(
    sources.progress,
    states.filter((state) => state != null),
    criteria.map((criterion) => criterion.id),
  );
  const changes = pairs.map((pair) => changeOf(read, pair, verdicts, criteria)).sort(mostChangedFirst);
  return {
    ...figureBaseOf({ context, at: now, figure, ...described }),
    from: before.moment.date,
    to: now.moment.date,
    ...pageOfAll('changes', query, changes),
    byCriterion: byCriterion(changes, criteria),
    totals: totalsOf(changes),
  };
}
