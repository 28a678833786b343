import type { CalendarDate } from '../time/calendar-date.ts';
import type { UnitSuccession } from './lineage.ts';
import { keepsTerritory } from './lineage.ts';
import type { AdministrativeUnit } from './unit.ts';
import { isValidAt } from './unit.ts';

/** What is known of territories over time. */
export type TerritoryHistory<U extends AdministrativeUnit = AdministrativeUnit> = {
  /** All rows of the territory that the unit is a row of, earlier and later ones, itself among them. */
  rowsOf(unitId: number): readonly U[];
  /** The steps by which the unit came out of others. */
  stepsInto(unitId: number): readonly UnitSuccession[];
};

/** Read off code lists, a merger or division may have had further parents. */
const isWholeStory = ({ basis }: UnitSuccession): boolean => basis === 'act';

/**
 * The units that together were the territory of a unit at another date, itself where it is the same
 * territory. Null where that is not known: it ended before, no source tells what it came out of, or
 * its parents were only read off code lists, which do not show them all. A unit that came out of a
 * part of another is covered by that whole other unit: what it did not meet, the part may not have.
 */
export function unitsCovering<U extends AdministrativeUnit>(
  unitId: number,
  date: CalendarDate,
  history: TerritoryHistory<U>,
): U[] | null {
  const rows = history.rowsOf(unitId);
  const itself = rows.find((row) => isValidAt(row, date));
  if (itself !== undefined) return [itself];
  if (rows.some(({ validTo }) => validTo !== null && validTo <= date) && !rows.some(startsAfter(date)))
    return null;
  const steps = rows.flatMap((row) => history.stepsInto(row.id)).filter((step) => !keepsTerritory(step));
  if (steps.length === 0 || !steps.every(isWholeStory)) return null;
  const covering = new Map<number, U>();
  for (const { predecessorId, date: on } of steps) {
    if (on <= date) return null;
    const earlier = unitsCovering(predecessorId, date, history);
    if (earlier === null) return null;
    for (const unit of earlier) covering.set(unit.id, unit);
  }
  return [...covering.values()];
}

const startsAfter =
  (date: CalendarDate) =>
  ({ validFrom }: AdministrativeUnit): boolean =>
    validFrom !== null && validFrom > date;

/** Whether a territory stayed the same from the first day to the last: one of its rows on each day. */
export function staysThrough(
  rows: readonly Pick<AdministrativeUnit, 'validFrom' | 'validTo'>[],
  from: CalendarDate,
  to: CalendarDate,
): boolean {
  return rows.some((row) => isValidAt(row, from)) && rows.some((row) => isValidAt(row, to));
}
