import type { Period } from '../time/period.ts';
import { overSize } from './averages.ts';
import type { Lang } from './lang.ts';
import { formatDecimal } from './numbers.ts';
import { capitaliseFirst, formatPeriod } from './periods.ts';
import type { Segment } from './segment.ts';
import { plain, strong } from './segment.ts';

/** One of the units or periods compared. `value` null: it has no figure. */
export type ComparedFigure = { name: string; value: number | null; decimals: number; size: number | null };

export type ComparisonFacts = {
  /** What all of them have in common: the period of units, or the unit of periods. */
  common: { period: Period } | { unit: string };
  figures: readonly ComparedFigure[];
  /** Units are told from the highest, where all are counted by sets of one size; periods in time. */
  byValue: boolean;
};

function inOrder({ figures, byValue }: ComparisonFacts): ComparedFigure[] {
  const known = figures.filter(({ value }) => value !== null);
  const oneSize = new Set(known.map(({ size }) => size)).size < 2;
  if (!byValue || !oneSize) return [...figures];
  const unknown = figures.filter(({ value }) => value === null);
  return [...known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)), ...unknown];
}

/**
 * The figures side by side, each over the set it is counted by: `Quý I/2020: Cao Lộc 11,70/19; Lộc
 * Bình 9,84/19.` What has no figure is told, not left out.
 */
export function comparisonHeadline(facts: ComparisonFacts, lang: Lang): Segment[] {
  const { common } = facts;
  const start = 'period' in common ? formatPeriod(common.period, lang) : common.unit;
  const none = lang === 'vi' ? 'chưa có số' : 'no figure';
  const told = inOrder(facts).flatMap(({ name, value, decimals, size }, index) => [
    plain(`${index === 0 ? '' : '; '}${name} `),
    value === null ? plain(none) : strong(overSize(formatDecimal(value, decimals, lang), size, lang)),
  ]);
  return [plain(`${capitaliseFirst(start)}: `), ...told, plain('.')];
}
