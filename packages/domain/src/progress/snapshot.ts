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

export type SnapshotCounts = Pick<Snapshot, 'metCount' | 'basicCount' | 'size' | 'results'>;

function countRows(results: Snapshot['results'], verdict: Verdict): number {
  return [...(results?.values() ?? [])].filter((given) => given === verdict).length;
}

/**
 * The rules that entered data must keep: counts are not negative and together within the set;
 * no more rows met (or basically met) than counted; no more counted than the rows not met
 * leave open. A published snapshot is kept as printed, whatever this finds.
 */
export function snapshotViolations(snapshot: SnapshotCounts): Violation[] {
  const { metCount, basicCount, size, results } = snapshot;
  const metRows = countRows(results, 'met');
  const basicRows = countRows(results, 'basically_met');
  const open = size - countRows(results, 'not_met');
  const counted = (metCount ?? metRows) + basicCount;
  const violations: Violation[] = [];
  const require = (holds: boolean, code: SnapshotViolationCode, actual: number, limit: number) => {
    if (!holds) violations.push({ code, actual, limit });
  };
  require(metCount === null || metCount >= 0, 'met_count_negative', metCount ?? 0, 0);
  require(basicCount >= 0, 'basic_count_negative', basicCount, 0);
  require(counted <= size, 'counts_exceed_size', counted, size);
  require(metCount === null || metRows <= Math.max(metCount, 0), 'met_rows_exceed_count', metRows, metCount ??
    0);
  require(basicRows <= Math.max(basicCount, 0), 'basic_rows_exceed_count', basicRows, basicCount);
  require(counted <= open || counted > size, 'counts_exceed_open_criteria', counted, open);
  require((results?.size ?? 0) <= size, 'rows_exceed_size', results?.size ?? 0, size);
  return violations;
}
