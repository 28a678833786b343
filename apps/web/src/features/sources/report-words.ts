import type { reportSource } from '@tiendo/contracts/published-figures.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { z } from 'zod';

export type Report = z.infer<typeof reportSource>;

/** The day of a report: of the event it tells of, else of its publication; null where neither is known. */
export function reportDate(report: Report, lang: Lang): string | null {
  const date = report.eventDate ?? report.publicationDate;
  return date === null ? null : formatDate(date, lang);
}
