import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';

/** A unit at the start of a line: `Huyện Lộc Bình`. */
export const unitLabel = (unit: Pick<UnitSummary, 'kind' | 'name'>, lang: Lang): string =>
  capitaliseFirst(unitTitle(unit, lang));

/** First and last day of a unit: `01/01/2020 – 30/06/2025`, `đến 30/06/2025`; null where neither is known. */
export function validityText(unit: Pick<UnitSummary, 'validFrom' | 'validTo'>, lang: Lang): string | null {
  const { validFrom, validTo } = unit;
  if (validFrom === null && validTo === null) return null;
  const first = validFrom === null ? null : formatDate(validFrom, lang);
  const last = validTo === null ? null : formatDate(addDays(validTo, -1), lang);
  if (first === null) return lang === 'vi' ? `đến ${last}` : `until ${last}`;
  if (last === null) return lang === 'vi' ? `từ ${first}` : `since ${first}`;
  return `${first} – ${last}`;
}
