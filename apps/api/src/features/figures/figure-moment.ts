import { setInForce, startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import type { FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import {
  formatPeriodCode,
  lastDay,
  parsePeriod,
  previousPeriod,
  type Quarter,
  quarterOf,
  quartersUpTo,
} from '@tiendo/domain/time/period.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { CriteriaSetFamily, CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';

type MomentQuery = { asOf?: string | undefined; period?: string | undefined };

/** The moment that a query asks for by a date or a period. */
export function momentOf({ asOf, period }: MomentQuery): FigureMoment {
  return momentOfText(period ?? asOf ?? '');
}

/** The moment that a date, or a period, stands for. */
export function momentOfText(text: string): FigureMoment {
  const period = parsePeriod(text);
  return period === null ? { date: text, period: null } : { date: lastDay(period), period };
}

/** The moment at which a range starts; refuses one after its end. `path`: the parameter that gives it. */
export function startOfRange(path: string, given: string, end: FigureMoment): FigureMoment {
  const start = momentOfText(given);
  const expected = end.period === null ? end.date : formatPeriodCode(end.period);
  if (start.date > end.date) throw parameterError('range_reversed', path, { given, expected });
  return start;
}

/** The end of a quarter. */
export const endOf = (quarter: Quarter): FigureMoment => ({ date: lastDay(quarter), period: quarter });

/** The end of the quarter before the one of the date. */
export const previousMoment = ({ date }: FigureMoment): FigureMoment =>
  endOf(previousPeriod(quarterOf(date)));

/** The ends of so many quarters before the one of the date, the earliest first. */
export const momentsBefore = ({ date }: FigureMoment, quarters: number): FigureMoment[] =>
  quartersUpTo(previousPeriod(quarterOf(date)), quarters).map(endOf);

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
