import type { SnapshotAnswer, SnapshotSummary } from '@tiendo/contracts/snapshots.ts';
import type { PageWindow } from '../../shared/paging.ts';

/** A snapshot as listed; its unit by id. */
export type SnapshotRecord = Omit<SnapshotSummary, 'unit'> & { unitId: number };

export type SnapshotDetails = SnapshotRecord & Pick<SnapshotAnswer, 'results' | 'source'>;

export type SnapshotSearch = {
  /** The unit itself and every unit that ever was under it. */
  unitIds: readonly number[];
  setId: number | null;
  from: string | null;
  to: string | null;
  state: 'accepted' | 'withdrawn';
};

export type SnapshotReader = {
  /** Newest first. */
  search(search: SnapshotSearch, window: PageWindow): Promise<SnapshotRecord[]>;
  /** Only what is public: accepted snapshots and those that a correction replaced. */
  byId(id: number): Promise<SnapshotDetails | null>;
};
