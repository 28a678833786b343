import type { MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { MatrixCounts } from '@tiendo/domain/wording/matrix-finding.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';

/** How often each verdict is given. */
export type VerdictCounts = Record<KnownVerdict, number>;

const noVerdicts = (): VerdictCounts => ({
  met: 0,
  basically_met: 0,
  not_met: 0,
  not_assessed: 0,
  unknown: 0,
});

/** How often each verdict is given on the criterion at a place. */
export function countColumn(rows: readonly Pick<MatrixRow, 'verdicts'>[], place: number): VerdictCounts {
  const counts = noVerdicts();
  for (const { verdicts } of rows) counts[verdicts[place] ?? 'unknown'] += 1;
  return counts;
}

/** How often each verdict is given in all rows. */
export function countVerdicts(rows: readonly Pick<MatrixRow, 'verdicts'>[]): VerdictCounts {
  const counts = noVerdicts();
  for (const { verdicts } of rows) for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

const compared = (rows: readonly MatrixRow[]) =>
  rows.flatMap(({ before }) => (before?.comparability === 'comparable' ? [before] : []));

/** The numbers that the finding of a matrix is made of. */
export function matrixCounts({ items, since }: Pick<MatrixAnswer, 'items' | 'since'>): MatrixCounts {
  const counts = countVerdicts(items);
  const cells = items.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
  const comparisons = compared(items);
  const sum = (places: (row: (typeof comparisons)[number]) => readonly number[]) =>
    comparisons.reduce((total, row) => total + places(row).length, 0);
  return {
    met: counts.met,
    known: cells - counts.unknown,
    cells,
    changed:
      since === null || comparisons.length === 0
        ? null
        : { gained: sum(({ gained }) => gained), lost: sum(({ lost }) => lost) },
  };
}
