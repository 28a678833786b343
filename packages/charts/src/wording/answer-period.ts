import type { FigureBase } from '@tiendo/contracts/figures/figure.ts';
import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';

/** The period that an answer is of, `quý I/2020`; its date where it was asked for by one. */
export function answerPeriod({ period, asOf }: Pick<FigureBase, 'period' | 'asOf'>, lang: Lang): string {
  const read = period === null ? null : parsePeriod(period);
  if (read !== null) return formatPeriod(read, lang);
  return lang === 'vi' ? `ngày ${formatDate(asOf, lang)}` : formatDate(asOf, lang);
}
