import type { MeasuredFigure } from '../figures/measure-figures.ts';
import type { WatchedMemory } from '../load/memory-watch.ts';
import type { LoadSettings } from '../load/settings.ts';
import type { PeerResults } from '../peers/measure-peers.ts';
import type { SeedCounts } from '../seed/verify-seed.ts';
import type { MeasuredAcceptance } from '../writes/measure-acceptance.ts';
import type { MeasuredImport } from '../writes/measure-import.ts';

/** All that one run found, with all that a reader needs to judge it. */
export type Results = {
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryBytes: number;
    readonly system: string;
    /** Load average of the last minute as the run began: high where others used the machine. */
    readonly loadBefore: number;
    readonly pinned: boolean;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly data: SeedCounts;
  readonly load: LoadSettings;
  readonly figures: readonly MeasuredFigure[];
  /** Of the API process while figures were asked; null where they were not. */
  readonly memory: WatchedMemory | null;
  readonly peers: PeerResults | null;
  readonly acceptances: readonly MeasuredAcceptance[];
  readonly imported: MeasuredImport | null;
};
