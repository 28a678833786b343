import type { CountGroup } from './distribution.ts';

/**
 * The number of communes an aggregate speaks of: as printed, else the sum of its groups where
 * every one has a size. Null: not known.
 */
export function communesTold(printed: number | null, groups: readonly CountGroup[]): number | null {
  if (printed !== null) return printed;
  if (groups.length === 0) return null;
  return groups.reduce<number | null>(
    (sum, group) => (sum === null || group.communes === null ? null : sum + group.communes),
    0,
  );
}
