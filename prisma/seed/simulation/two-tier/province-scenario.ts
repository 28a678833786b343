/** What is fixed of one province after the merger; the generator draws the rest. */
export type ProvinceScenario = {
  readonly code: string;
  /** Criteria of the set of 2026 gained in a quarter by a commune: drawn between these. */
  readonly quarterlyGain: readonly [low: number, high: number];
  /** Average criteria per commune to be reached by the end of 2025, under the set of 2022. */
  readonly targetOf2025: number;
  /** Average criteria per commune to be reached by the end of 2026, under the set of 2026. */
  readonly targetOf2026: number;
};

export const provinceScenarios: readonly ProvinceScenario[] = [
  { code: '20', quarterlyGain: [0, 2], targetOf2025: 11, targetOf2026: 4.5 },
  { code: '40', quarterlyGain: [0, 2], targetOf2025: 13.5, targetOf2026: 5 },
  { code: '42', quarterlyGain: [1, 2], targetOf2025: 18.5, targetOf2026: 6.5 },
];
