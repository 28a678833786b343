import { inRankingOrder } from '@tiendo/charts/ranking/ranking-rows.ts';
import type { ChangesAnswer, UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { RankingOrder } from '@tiendo/contracts/figures/figure-choice.ts';
import type { RankedUnit, RankingAnswer } from '@tiendo/contracts/figures/ranking.ts';

/** A unit with its place, and what it gained and lost where it is scored itself and was told of. */
export type UnitRow = { ranked: RankedUnit; change: UnitChange | null };

/** The units of a ranking in an order, each with its change. */
export function unitRows(
  ranking: RankingAnswer,
  changes: ChangesAnswer | undefined,
  order: RankingOrder,
): UnitRow[] {
  const changeOf = new Map(changes?.items.map((change) => [change.unit.id, change]));
  return inRankingOrder(ranking.items, order).map((ranked) => ({
    ranked,
    change: ranked.kind === 'count' ? (changeOf.get(ranked.unit.id) ?? null) : null,
  }));
}
