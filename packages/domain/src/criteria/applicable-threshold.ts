/** What the thresholds of a set differ by, apart from those that hold for all. */
export const thresholdAxes = ['region', 'region_year', 'commune_group'] as const;
export type ThresholdAxis = (typeof thresholdAxes)[number];

/** One stored threshold: the place on the axis it is for; `year` null: for every year of the set. */
export type ThresholdPlace = { readonly axisValue: string; readonly year: number | null };

/** The commune and year that a threshold is looked for; region and group null where not known. */
export type ThresholdFor = {
  readonly axis: ThresholdAxis | null;
  readonly region: string | null;
  readonly communeGroup: string | null;
  readonly year: number;
};

/** Why no threshold can be told. */
export const thresholdGaps = [
  'no_basis',
  'region_unknown',
  'group_unknown',
  'no_basis_for_region',
  'no_basis_for_group',
  'no_basis_for_year',
] as const;
export type ThresholdGap = (typeof thresholdGaps)[number];

export type ApplicableThreshold<T> =
  | { readonly threshold: T; readonly gap: null }
  | { readonly threshold: null; readonly gap: ThresholdGap };

const forAll = 'all';

const none = (gap: ThresholdGap) => ({ threshold: null, gap }) as const;

function ofPlace<T extends ThresholdPlace>(
  stored: readonly T[],
  place: string | null,
  year: number,
  gaps: { unknown: ThresholdGap; absent: ThresholdGap },
): ApplicableThreshold<T> {
  if (place === null) return none(gaps.unknown);
  const here = stored.filter(({ axisValue }) => axisValue === place);
  if (here.length === 0) return none(gaps.absent);
  const threshold = here.find((one) => one.year === year) ?? here.find((one) => one.year === null);
  return threshold === undefined ? none('no_basis_for_year') : { threshold, gap: null };
}

/**
 * The threshold that an indicator holds a commune to. One stored for all communes holds everywhere; else that of
 * the commune's region or group, of the year where it differs by year. The national level of a set whose thresholds
 * differ by region ("chỉ tiêu chung" beside "chỉ tiêu theo vùng", Quyết định 1980/QĐ-TTg and 318/QĐ-TTg) is no region's
 * own and stands in for none: a region that no source gives has no basis.
 */
export function applicableThreshold<T extends ThresholdPlace>(
  stored: readonly T[],
  { axis, region, communeGroup, year }: ThresholdFor,
): ApplicableThreshold<T> {
  if (stored.length === 0) return none('no_basis');
  const common = stored.filter(({ axisValue }) => axisValue === forAll);
  if (common.length > 0) return ofPlace(common, forAll, year, { unknown: 'no_basis', absent: 'no_basis' });
  if (axis === null) return none('no_basis');
  return axis === 'commune_group'
    ? ofPlace(stored, communeGroup, year, { unknown: 'group_unknown', absent: 'no_basis_for_group' })
    : ofPlace(stored, region, year, { unknown: 'region_unknown', absent: 'no_basis_for_region' });
}
