import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import { formatDate } from './dates.ts';
import type { Lang } from './lang.ts';

/** First day, and first day on which it no longer holds; null where not known or open. */
type Validity = { validFrom: CalendarDate | null; validTo: CalendarDate | null };

/** First and last day of a unit: `01/01/2020 – 30/06/2025`, `đến 30/06/2025`; null where neither is known. */
export function validityText({ validFrom, validTo }: Validity, lang: Lang): string | null {
  if (validFrom === null && validTo === null) return null;
  const first = validFrom === null ? null : formatDate(validFrom, lang);
  const last = validTo === null ? null : formatDate(addDays(validTo, -1), lang);
  if (first === null) return lang === 'vi' ? `đến ${last}` : `until ${last}`;
  if (last === null) return lang === 'vi' ? `từ ${first}` : `since ${first}`;
  return `${first} – ${last}`;
}
