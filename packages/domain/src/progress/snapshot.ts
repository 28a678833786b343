import type { Verdict } from '../criteria/verdict.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** How far a count has been confirmed; `published`: as a source prints it. */
export const snapshotBases = ['self_assessed', 'verified', 'appraised', 'rechecked', 'published'] as const;
export type SnapshotBasis = (typeof snapshotBases)[number];

/** Where a snapshot comes from: entered, imported, printed by a source, or simulated. */
export const snapshotOrigins = ['form', 'import', 'published', 'simulated'] as const;
export type SnapshotOrigin = (typeof snapshotOrigins)[number];

/** Where a snapshot stands in its acceptance; only accepted ones answer. */
export const snapshotStates = ['draft', 'submitted', 'accepted', 'returned', 'withdrawn'] as const;
export type SnapshotState = (typeof snapshotStates)[number];

/**
 * What was said of one unit under one set at one date. `asOf` is the day it is carried forward
 * from; a correction is a higher `revision`. `metCount` null: no count was given. `results`
 * null, or a criterion missing from it: which criteria is not known.
 */
export type Snapshot = {
  id: number;
  unitId: number;
  setCode: string;
  asOf: CalendarDate;
  basis: SnapshotBasis;
  origin: SnapshotOrigin;
  state: SnapshotState;
  revision: number;
  metCount: number | null;
  basicCount: number;
  size: number;
  results: ReadonlyMap<number, Verdict> | null;
};
