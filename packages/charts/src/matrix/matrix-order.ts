import type { MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';

export type MatrixSort = {
  /** `position` of a criterion, or what else the rows are sorted by. */
  by: 'met' | 'name' | 'change' | { position: number };
  descending: boolean;
};

/** The most criteria met first. */
export const usualSort: MatrixSort = { by: 'met', descending: true };

/** What calls for work first: not met, what may be, what need not be, what is done. */
const worstFirst: readonly KnownVerdict[] = ['not_met', 'unknown', 'basically_met', 'not_assessed', 'met'];

type Rank = (row: MatrixRow) => number | null;

function rankOf({ by }: MatrixSort, criteria: readonly CriterionReference[]): Rank | null {
  if (by === 'name') return null;
  if (by === 'met') return ({ met }) => met;
  if (by === 'change') return ({ before }) => before?.net ?? null;
  const place = criteria.findIndex(({ position }) => position === by.position);
  return ({ verdicts }) => (place < 0 ? null : worstFirst.indexOf(verdicts[place] ?? 'unknown'));
}

/** Rows in the order chosen, of equal ones by name; what is not known comes last either way. */
export function sortedRows(
  rows: readonly MatrixRow[],
  sort: MatrixSort,
  criteria: readonly CriterionReference[],
): MatrixRow[] {
  const rank = rankOf(sort, criteria);
  const way = sort.descending ? -1 : 1;
  const byName = (a: MatrixRow, b: MatrixRow) => compareVietnamese(a.unit.name, b.unit.name);
  if (rank === null) return rows.toSorted((a, b) => way * byName(a, b));
  return rows.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    if (left === right) return byName(a, b);
    if (left === null || right === null) return left === null ? 1 : -1;
    return way * (left - right);
  });
}

/** A matrix as it is shown before anybody sorts it. */
export const inUsualOrder = (answer: MatrixAnswer): MatrixAnswer => ({
  ...answer,
  items: sortedRows(answer.items, usualSort, answer.criteria),
});
