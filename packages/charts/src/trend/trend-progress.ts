import type { TargetStatus } from '@tiendo/domain/figures/target.ts';
import { isReportedSince, targetStatus } from '@tiendo/domain/figures/target.ts';
import { lastDay } from '@tiendo/domain/time/period.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { TrendMark } from './trend-picture.ts';
import type { KnownPoint, TrendReading } from './trend-reading.ts';
import { periodText } from './trend-reading.ts';
import type { NextTarget } from './trend-target.ts';

type Told = Exclude<TargetStatus, 'met' | 'unknown'>;

const sentences: Record<Told, Record<Lang, (since: string) => string>> = {
  on_track: {
    vi: (since) => `Giữ nhịp từ ${since} thì kịp mục tiêu.`,
    en: (since) => `At the pace since ${since} the target is met in time.`,
  },
  at_risk: {
    vi: (since) => `Nhịp từ ${since} chưa đủ để kịp mục tiêu.`,
    en: (since) => `The pace since ${since} is too slow for the target.`,
  },
  missed: {
    vi: () => 'Đã đến hạn, chưa đạt mục tiêu.',
    en: () => 'The target is due and not met.',
  },
};

/** Where the stretch of comparable quarters begins that the figure in hand stands in. */
function startOf({ known }: TrendReading, marks: readonly TrendMark[]): KnownPoint | null {
  const stretch = marks.find((mark) => mark.current)?.stretch;
  return known[marks.findIndex((mark) => mark.stretch === stretch)] ?? null;
}

/**
 * Whether the pace of the comparable quarters leads to the target in time. A target that is met is
 * told by the title; nothing is told where no pace can be measured, nor of a single unit.
 */
export function targetProgress(
  reading: TrendReading,
  next: NextTarget | null,
  marks: readonly TrendMark[],
): string[] {
  const { now, single, lang } = reading;
  const start = startOf(reading, marks);
  if (next === null || now === null || start === null || single || now.denominator === null) return [];
  const { numerator: totalMet, quarter } = start;
  const isMeasured = totalMet !== null && isReportedSince(now.dataAsOf, quarter);
  const status = targetStatus(
    {
      totalMet: now.numerator,
      communes: now.denominator,
      expected: now.expected,
      targetAverage: next.value,
      date: lastDay(now.quarter),
      dueDate: lastDay(next.due),
    },
    isMeasured ? { totalMet, quarter } : null,
  );
  if (status === 'met' || status === 'unknown') return [];
  return [sentences[status][lang](periodText(quarter, lang))];
}
