import type { CountGroup } from '../figures/distribution.ts';
import type { Check } from './check-verdict.ts';

export type BandsSum = { sum: number; communes: number | null; unknownGroups: number };

/** Number of communes = Σ of the printed groups. */
export function checkBandsSum(communes: number | null, groups: readonly CountGroup[]): Check<BandsSum> {
  const sum = groups.reduce((total, group) => total + (group.communes ?? 0), 0);
  const unknownGroups = groups.filter((group) => group.communes === null).length;
  const computed = { sum, communes, unknownGroups };
  if (communes === null || groups.length === 0) return { verdict: 'cannot_tell', computed };
  if (sum > communes) return { verdict: 'impossible', computed };
  if (unknownGroups > 0) return { verdict: 'cannot_tell', computed };
  return { verdict: sum === communes ? 'consistent' : 'impossible', computed };
}

/**
 * The totals the groups allow, from `least` to `most`. `fixed` is what the groups with one exact
 * value hold; `remaining` is left for the `rangeCommunes` communes printed as a range.
 */
export type TotalFromGroups = {
  total: number | null;
  least: number;
  most: number | null;
  fixed: number;
  remaining: number | null;
  rangeCommunes: number | null;
};

function sumOver(
  groups: readonly CountGroup[],
  value: (group: CountGroup, communes: number) => number,
): number | null {
  return groups.reduce<number | null>(
    (sum, group) => (sum === null || group.communes === null ? null : sum + value(group, group.communes)),
    0,
  );
}

/**
 * Whether a printed total can come from the printed groups: 4×19 + 12 + 9 + 13×[5..8] allows 162
 * to 201, so 187 is consistent.
 */
export function checkTotalAgainstGroups(
  total: number | null,
  groups: readonly CountGroup[],
): Check<TotalFromGroups> {
  const sized = groups.filter((group) => group.communes !== null);
  const exact = sized.filter((group) => group.min === group.max);
  const fixed = sumOver(exact, (group, communes) => group.min * communes) ?? 0;
  const least = sumOver(sized, (group, communes) => group.min * communes) ?? 0;
  const most = sumOver(groups, (group, communes) => group.max * communes);
  const computed = {
    total,
    least,
    most,
    fixed,
    remaining: total === null ? null : total - fixed,
    rangeCommunes: sumOver(
      groups.filter((group) => group.min !== group.max),
      (_, communes) => communes,
    ),
  };
  if (total === null || groups.length === 0) return { verdict: 'cannot_tell', computed };
  if (total < least || (most !== null && total > most)) return { verdict: 'impossible', computed };
  return { verdict: most === null ? 'cannot_tell' : 'consistent', computed };
}
