import { setInForce, startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import type { FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { lastDay, parsePeriod, previousPeriod, quarterOf } from '@tiendo/domain/time/period.ts';
import type { CriteriaSetFamily, CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';

type MomentQuery = { asOf?: string | undefined; period?: string | undefined };

/** The moment that a query asks for by a date or a period. */
export function momentOf({ asOf, period }: MomentQuery): FigureMoment {
  const asked = period === undefined ? null : parsePeriod(period);
  if (asked !== null) return { date: lastDay(asked), period: asked };
  return { date: asOf ?? '', period: null };
}

/** The moment that a date, or a period, stands for. */
export function momentOfText(text: string): FigureMoment {
  const period = parsePeriod(text);
  return period === null ? { date: text, period: null } : { date: lastDay(period), period };
}

/** The end of the quarter before the one of the date. */
export function previousMoment({ date }: FigureMoment): FigureMoment {
  const period = previousPeriod(quarterOf(date));
  return { date: lastDay(period), period };
}

/** The set of the same level and issuer in force at the date; null where none was. */
function setInForceAt(
  { set, siblings }: CriteriaSetFamily,
  unit: UnitRecord,
  date: CalendarDate,
): CriteriaSetRecord | null {
  const sameIssuer = siblings.filter((sibling) => sibling.scopeUnitId === set.scopeUnitId);
  return setInForce(sameIssuer, set.levelCode, date, [unit.id, ...unit.pathIds]);
}

/** The set asked for where it had begun by the date, else the one in force before it. */
export function setReadAt(
  family: CriteriaSetFamily,
  unit: UnitRecord,
  date: CalendarDate,
): CriteriaSetRecord {
  const start = startOfSet(family.set);
  if (start === null || start <= date) return family.set;
  return setInForceAt(family, unit, date) ?? family.set;
}
