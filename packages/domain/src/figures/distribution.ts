/** A band of criteria counts, both ends included: 15–18 is `{from: 15, to: 18}`. */
export type Band = { from: number; to: number };

/** Communes that met from `min` to `max` criteria; `communes` null: how many is not printed. */
export type CountGroup = { min: number; max: number; communes: number | null };

/**
 * The communes of a band: an exact number, or null with the least and the most it can be
 * (`most` null: no limit is known).
 */
export type BandCount = Band & { communes: number | null; least: number; most: number | null };
