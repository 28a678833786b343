/** How long and how hard is measured. */
export type LoadSettings = {
  /** How often figures are measured over, with servers just started. */
  readonly sittings: number;
  readonly rounds: number;
  /** Length of one round at full load, and of one at the fixed rate. */
  readonly seconds: number;
  readonly connections: number;
  /** Questions a second that are offered when latency is measured. */
  readonly offered: number;
};

export const fullLoad: LoadSettings = { sittings: 3, rounds: 3, seconds: 1, connections: 16, offered: 100 };
export const quickLoad: LoadSettings = { sittings: 1, rounds: 1, seconds: 1, connections: 8, offered: 20 };
