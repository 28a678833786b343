import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { TargetItem } from '@tiendo/contracts/targets.ts';

const dueFirst = (a: TargetItem, b: TargetItem): number =>
  a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : 0;

/** The unit's own next target average for the set, due on or after the date of the figure. */
export function averageTarget(targets: readonly TargetItem[], average: AverageAnswer): TargetItem | null {
  const own = targets.filter(
    (target) =>
      target.measure.code === 'average_criteria' &&
      target.unit.id === average.unit.id &&
      (target.setCode === null || target.setCode === average.criteriaSet.code) &&
      target.dueDate >= average.asOf,
  );
  return own.sort(dueFirst)[0] ?? null;
}

/** The next year in which one unit is to meet a standard: that of the set looked at first, else the earliest due. */
export function recognitionTarget(targets: readonly TargetItem[], average: AverageAnswer): TargetItem | null {
  const open = targets
    .filter((target) => target.measure.code === 'recognition_year' && target.dueDate >= average.asOf)
    .sort(dueFirst);
  return open.find((target) => target.setCode === average.criteriaSet.code) ?? open[0] ?? null;
}

/** Its next target with a number, those with a denominator first. */
export function countedTarget(targets: readonly TargetItem[], average: AverageAnswer): TargetItem | null {
  const open = targets
    .filter((target) => target.unit.id === average.unit.id && target.dueDate >= average.asOf)
    .filter(
      (target) => target.measure.code !== 'recognition_year' && target.measure.code !== 'average_criteria',
    )
    .filter((target) => target.quantity.min !== null || target.quantity.max !== null)
    .sort(dueFirst);
  return open.find((target) => target.denominator !== null) ?? open[0] ?? null;
}
