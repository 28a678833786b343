/** How long and how hard is measured. */
export type LoadSettings = {
  readonly rounds: number;
  /** Length of one round at full load, and of one at the fixed rate. */
  readonly seconds: number;
  readonly connections: number;
  /** Questions a second that are offered when latency is measured. */
  readonly offered: number;
};

export const fullLoad: LoadSettings = { rounds: 5, seconds: 1.5, connections: 16, offered: 100 };
export const quickLoad: LoadSettings = { rounds: 1, seconds: 1, connections: 8, offered: 20 };
