import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { getRanking as contract, RankedUnit, RankingAnswer } from '@tiendo/contracts/figures/ranking.ts';
import { type RankMovement, rankMovements } from '@tiendo/domain/figures/rank.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { keptOfData } from '../../shared/data/kept-of-data.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, type FigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { defaultLevel, type ListedUnit, listedUnit, measureOf } from './listed-units.ts';
import { ranking } from './ranking.ts';
import { readBothEnds } from './two-ends.ts';

type Query = QueryOf<typeof contract>;

type Placed = ListedUnit & RankMovement;

const isComparable = ({ comparability }: ListedUnit): boolean => comparability === 'comparable';

/** Every unit of the kind with its place now and then, the highest first. */
function placedUnits(sources: FigureSources, read: FigureAtDate, level: UnitKind): Placed[] {
  const order = ranking(read.now, level, sources.units);
  const listed = order.slice(0, Number.POSITIVE_INFINITY).map((node) => listedUnit(read, node));
  const movements = rankMovements(
    listed.map((one) => ({
      value: one.figure.average,
      previous: one.past?.average ?? null,
      comparable: isComparable(one),
    })),
  );
  return listed.flatMap((one, index) => {
    const movement = movements[index];
    return movement === undefined ? [] : [{ ...one, ...movement }];
  });
}

/** The rankings asked for last: each is read page by page, and every place takes all units. */
const kept = keptOfData<readonly Placed[]>(4);

const rankedUnitOf = ({ now }: FigureAtDate, placed: Placed): RankedUnit => ({
  unit: unitSummaryOf(placed.node.unit, now.moment.date),
  ...measureOf(now, placed),
  rank: placed.rank,
  tied: placed.tied,
  previousValue: placed.past?.average ?? null,
  previousRank: placed.previousRank,
  difference: placed.difference,
  movement: placed.movement,
  comparability: placed.comparability,
});

const totalsOf = (placed: readonly Placed[]): RankingAnswer['totals'] => ({
  units: placed.length,
  compared: placed.filter(isComparable).length,
  up: placed.filter(({ movement }) => (movement ?? 0) > 0).length,
  down: placed.filter(({ movement }) => (movement ?? 0) < 0).length,
});

/** The places of the units below a unit, and how they moved between two dates. */
export function getRanking(sources: FigureSources, query: Query): RankingAnswer {
  const read = readBothEnds(sources, query);
  const { now, before } = read;
  const answered = answerUnit(read, true);
  const level = query.level ?? defaultLevel(read);
  const { limit: _limit, cursor: _cursor, ...asked } = query;
  const placed = kept(sources, JSON.stringify(asked), () => placedUnits(sources, read, level));
  const page = pageOfAll('ranking', query, placed);
  const sourceIds = page.items.flatMap((one) => one.figure.sourceIds);
  return {
    ...baseAtDate(sources, read, query, answered, sourceIds),
    from: before.moment.date,
    to: now.moment.date,
    level,
    items: page.items.map((one) => rankedUnitOf(read, one)),
    nextCursor: page.nextCursor,
    totals: totalsOf(placed),
  };
}
