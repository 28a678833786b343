import type { AdministrativeUnit } from '../units/unit.ts';
import { unitTitle } from '../wording/unit-names.ts';
import { type ImportProblem, importProblem, type ReportBarCode } from './import-problem.ts';
import type { ImportQuestion, PlannedUnit } from './plan-import.ts';

/** Something that stands against taking what is told of a unit. `parts`: what of it is meant, such as positions of criteria; none: all. */
export type ReportBar = { code: ReportBarCode; parts: readonly string[] };

type Fated<U extends AdministrativeUnit> = { planned: PlannedUnit<U>; fate: string };

/** The units that are left out, what is told of them, and how many rows told of them. */
export type BarredUnits<U> = { units: ReadonlySet<U>; problems: readonly ImportProblem[]; rows: number };

/** Finds the units of which something would change that must not: none of it is taken. */
export function reportBars<U extends AdministrativeUnit>(
  units: readonly Fated<U>[],
  { barsOf }: Pick<ImportQuestion<U>, 'barsOf'>,
): BarredUnits<U> {
  const barred = new Set<U>();
  const problems: ImportProblem[] = [];
  let rows = 0;
  for (const { planned, fate } of units) {
    const bars = fate === 'unchanged' ? [] : (barsOf?.(planned) ?? []);
    if (bars.length === 0) continue;
    barred.add(planned.unit);
    rows += planned.rows.length;
    const place = { sheet: planned.sheet, row: planned.rows[0] ?? null };
    const found = unitTitle(planned.unit, 'vi');
    for (const { code, parts } of bars)
      problems.push(importProblem(code, place, { found, correction: parts.join(', ') || null }));
  }
  return { units: barred, problems, rows };
}
