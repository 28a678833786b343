import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  getFallenBelow as contract,
  FallenBelowAnswer,
  StandingUnit,
} from '@tiendo/contracts/figures/fallen-below.ts';
import { standardStanding } from '@tiendo/domain/figures/fallen-below.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { figureOfState, sizeOfState } from './answered-figure.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, type FigureAtDate, readFigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { answeringStateOf } from './moment-reading.ts';
import { recognitionAtLevel, recognitionSummaryOf } from './recognition-at-level.ts';
import { scopeOf, type UnitNode } from './roll-ups/unit-trees.ts';

type Query = QueryOf<typeof contract>;

type Standing = { item: StandingUnit; sourceIds: number[] };

/** A recognised unit as it stands; nothing where it is not recognised at the level of the set. */
function standingOf(sources: FigureSources, read: FigureAtDate, node: UnitNode): Standing[] {
  const { now, context } = read;
  const recognition = recognitionAtLevel(sources, now, node.unit);
  if (recognition === null) return [];
  const { criteria, set } = context.family;
  const state = answeringStateOf(now, node);
  const size = sizeOfState(state, set) ?? criteria.length;
  const { missing, ...standing } = standardStanding(state === null ? null : { ...state, size });
  const { origins, dataAsOf, sourceIds } = figureOfState(state);
  const item: StandingUnit = {
    unit: unitSummaryOf(node.unit, now.moment.date),
    recognition: recognitionSummaryOf(recognition),
    ...standing,
    met: state?.metCount ?? null,
    size,
    missing: missing.flatMap((place) => criteria[place] ?? []),
    origins,
    dataAsOf,
  };
  return [
    { item, sourceIds: [...sourceIds, ...(recognition.sourceId === null ? [] : [recognition.sourceId])] },
  ];
}

const isSimulated = ({ recognition, origins }: StandingUnit): boolean =>
  recognition.origin === 'simulated' || origins.includes('simulated');

/** Units of real figures and of simulated ones, each counted for itself. */
function totalsOf(all: readonly StandingUnit[]): FallenBelowAnswer['totals'] {
  return [false, true].flatMap((simulated) => {
    const own = all.filter((one) => isSimulated(one) === simulated);
    const count = (standing: StandingUnit['standing']) =>
      own.filter((one) => one.standing === standing).length;
    if (own.length === 0) return [];
    return [{ simulated, holds: count('holds'), below: count('below'), unknown: count('unknown') }];
  });
}

const order = { below: 0, unknown: 1, holds: 2 } as const;

/** Recognised units against the standard, those that fell below it first, the farthest ahead. */
export function getFallenBelow(sources: FigureSources, query: Query): FallenBelowAnswer {
  const read = readFigureAtDate(sources, query);
  const { now } = read;
  const answered = answerUnit(read, false);
  const standings = scopeOf(now.node).flatMap((node) => standingOf(sources, read, node));
  const sourceIds = standings.flatMap((one) => one.sourceIds);
  const all = standings
    .map(({ item }) => item)
    .sort((a, b) => order[a.standing] - order[b.standing] || (b.toGo ?? 0) - (a.toGo ?? 0));
  const page = pageOfAll('fallen-below', query, all);
  return {
    ...baseAtDate(sources, read, query, answered, sourceIds),
    items: page.items,
    nextCursor: page.nextCursor,
    totals: totalsOf(all),
  };
}
