import type { CriteriaSetSummary, UnitSummary } from '@tiendo/contracts/references.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { addDays, intervalContains } from '@tiendo/domain/time/calendar-date.ts';
import { formatPeriodCode, lastDay, previousPeriod, quarterOf } from '@tiendo/domain/time/period.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';

type Validity = { validFrom: string | null; validTo: string | null };

/** True where the unit existed on that day. */
export const existsOn = (unit: Validity, date: string): boolean =>
  intervalContains({ from: unit.validFrom, to: unit.validTo }, date);

/** The last quarter at whose end the unit still existed. */
function lastQuarterBefore(validTo: string): string {
  const quarter = quarterOf(addDays(validTo, -1));
  return formatPeriodCode(lastDay(quarter) < validTo ? quarter : previousPeriod(quarter));
}

/** The wanted period where the unit exists at its end, else the nearest quarter at whose end it does. */
export function fitPeriod(unit: Validity, wanted: string): string {
  const date = dateOfPeriod(wanted);
  if (existsOn(unit, date)) return wanted;
  if (unit.validTo !== null && unit.validTo <= date) return lastQuarterBefore(unit.validTo);
  return unit.validFrom === null ? wanted : formatPeriodCode(quarterOf(unit.validFrom));
}

/** The units of its line that existed on that day: what it became, or what it came from. */
export function relativesOn(lineage: LineageAnswer, date: string): UnitSummary[] {
  const links = [...lineage.successors, ...lineage.predecessors];
  const units = links.map((link) => link.unit).filter((unit) => existsOn(unit, date));
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}

/**
 * The set to read with: the wanted one where it applies, else the one in force of the same level,
 * else the first that applies; null where none does.
 */
export function fitSet(
  wanted: { code: string; level: string | null },
  applying: readonly CriteriaSetSummary[],
): string | null {
  const same = applying.find((set) => set.code === wanted.code);
  const level = applying.find((set) => set.level.code === wanted.level);
  return (same ?? level ?? applying[0])?.code ?? null;
}
