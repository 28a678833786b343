import type { Verdict } from '../criteria/verdict.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

export const snapshotBases = [
  'self_assessed',
  'verified',
  'appraised',
  'rechecked',
  'published',
] as const;
export type SnapshotBasis = (typeof snapshotBases)[number];

export const snapshotOrigins = ['form', 'import', 'published', 'simulated'] as const;
export type SnapshotOrigin = (typeof snapshotOrigins)[number];

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

export type SnapshotViolationCode =
  | 'met_count_negative'
  | 'basic_count_negative'
  | 'counts_exceed_size'
  | 'met_rows_exceed_count'
  | 'basic_rows_exceed_count'
  | 'counts_exceed_open_criteria'
  | 'rows_exceed_size';

/** A broken rule: `actual` went beyond `limit`. */
export type Violation = { code: SnapshotViolationCode; actual: number; limit: number };
