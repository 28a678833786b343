/** A band of criteria counts, both ends included: 15–18 is `{from: 15, to: 18}`. */
export type Band = { from: number; to: number };

/** Communes that met from `min` to `max` criteria; `communes` null: how many is not printed. */
export type CountGroup = { min: number; max: number; communes: number | null };

/**
 * The communes of a band: an exact number, or null with the least and the most it can be
 * (`most` null: no limit is known).
 */
export type BandCount = Band & { communes: number | null; least: number; most: number | null };

type Share = { least: number; most: number | null };

function shareOf(group: CountGroup, band: Band): Share {
  if (group.max < band.from || band.to < group.min) return { least: 0, most: 0 };
  const inside = band.from <= group.min && group.max <= band.to;
  return { least: inside ? (group.communes ?? 0) : 0, most: group.communes };
}

/** Communes that no printed group accounts for; none where a group of unknown size may hold them. */
function communesLeft(groups: readonly CountGroup[], communes: number | null): number {
  if (communes === null || groups.some((group) => group.communes === null)) return 0;
  const told = groups.reduce((sum, group) => sum + (group.communes ?? 0), 0);
  return Math.max(0, communes - told);
}

/**
 * Published groups read over other bands: exact only where each group falls inside one band,
 * otherwise the least and the most the band can hold. `communes` is the number of communes the
 * source speaks of: those no group accounts for may be in any band. Where it is null the groups
 * are read as the whole distribution, as groups counted from each commune's criteria met are.
 */
export function rebin(
  groups: readonly CountGroup[],
  bands: readonly Band[],
  communes: number | null = null,
): BandCount[] {
  const left = communesLeft(groups, communes);
  return bands.map((band) => {
    const shares = groups.map((group) => shareOf(group, band));
    const least = shares.reduce((sum, share) => sum + share.least, 0);
    const most = shares.reduce<number | null>(
      (sum, share) => (sum === null || share.most === null ? null : sum + share.most),
      left,
    );
    return { ...band, communes: least === most ? least : null, least, most };
  });
}
