/** A count of criteria at a quarter (by its index). */
export type Anchor = readonly [quarter: number, met: number];

/**
 * What is fixed of one district; the generator draws the rest. Communes are named as in the lists of units,
 * quarters by their index.
 */
export type DistrictScenario = {
  readonly code: string;
  /** Criteria met at the start of 2018: drawn between these. */
  readonly start: readonly [low: number, high: number];
  /** Criteria gained in a year by a commune that is not about to be recognised: drawn between these. */
  readonly yearlyGain: readonly [low: number, high: number];
  /** The quarter in which a commune first meets all 19; the others stay below. */
  readonly finish: Readonly<Record<string, number>>;
  /** Communes that finish but whose recognition is published or still missing: no recognition is simulated. */
  readonly notRecognised: readonly string[];
  /** Counts to agree with, beside those drawn. */
  readonly anchors: Readonly<Record<string, readonly Anchor[]>>;
  /** Criteria met last of all, by the name of the commune or of the one that it became. */
  readonly hardest: Readonly<Record<string, readonly number[]>>;
  /** Counts under the advanced set; only a commune named here meets all 19, in the last quarter given. */
  readonly advanced: Readonly<Record<string, readonly Anchor[]>>;
  /** False where the province has an advanced set of its own, which is not simulated. */
  readonly nationalAdvancedSet: boolean;
  /** Average criteria per commune to be reached by the end of each year from 2018. */
  readonly targets: readonly number[];
};
