/** How large a country is built; the numbers of units are exact. */
export type SeedSize = {
  readonly provinces: number;
  /** Provinces that stayed as they were in 2025; the others were joined. */
  readonly provincesLasting: number;
  readonly provincesAfter: number;
  readonly districts: number;
  readonly communes: number;
  readonly communesAfter: number;
};

export const nationalCommunes = 10_600;

/** A country of so many communes in the proportions of Vietnam before and after 2025-07-01. */
export function sizeOf(communes: number): SeedSize {
  return {
    provinces: 63,
    provincesLasting: 11,
    provincesAfter: 34,
    districts: Math.max(63, Math.round((communes * 700) / nationalCommunes)),
    communes,
    communesAfter: Math.max(34, Math.round((communes * 3_320) / nationalCommunes)),
  };
}
