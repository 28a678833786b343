import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { existsOn } from '../../../shared/view/fit-view.ts';

/** The fields of the form. A unit that was not chosen yet is none. */
export type OpeningValues = { unit: UnitSummary | null; set: string; year: string; on: string };

export type OpeningFault = 'unit' | 'otherTime' | 'set' | 'year' | 'on' | 'future';

/** Fields that cannot be taken, by their names. */
export function openingFaults(
  { unit, set, year, on }: OpeningValues,
  today: string,
): Partial<Record<keyof OpeningValues, OpeningFault>> {
  const day = parseDate(on);
  return {
    ...(unit === null && { unit: 'unit' as const }),
    ...(unit !== null && day !== null && !existsOn(unit, day) && { unit: 'otherTime' as const }),
    ...(set === '' && { set: 'set' as const }),
    ...(!/^20[1-9]\d$/.test(year.trim()) && { year: 'year' as const }),
    ...(day === null && { on: 'on' as const }),
    ...(day !== null && day > today && { on: 'future' as const }),
  };
}
