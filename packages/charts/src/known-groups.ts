import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';

/** Communes with from `min` to `max` criteria met; equal ends are an exact count. */
export type KnownGroup = { min: number; max: number; communes: number };

/** Whether one count is told and not a range. */
export const isExact = (group: KnownGroup): boolean => group.min === group.max;

/**
 * The groups that hold communes, the highest first. An open end is that of the set, whose number of
 * criteria is `size`; groups whose number of communes is not printed are left out.
 */
export function knownGroups(groups: DistributionAnswer['groups'], size: number): KnownGroup[] {
  const known = groups.flatMap(({ min, max, communes }) =>
    communes === null || communes === 0 ? [] : [{ min: min ?? 0, max: max ?? size, communes }],
  );
  return known.toSorted((a, b) => b.max - a.max || b.min - a.min);
}
