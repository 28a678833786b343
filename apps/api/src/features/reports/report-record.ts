import type { SheetCriterion } from '@tiendo/contracts/reports/report-parts.ts';
import type { ThresholdAxis } from '@tiendo/domain/criteria/applicable-threshold.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { SnapshotBasis, SnapshotOrigin, SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import type { VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { Quantity } from '@tiendo/domain/values/quantity.ts';

/** What somebody did, and when, as an instant with `Z`. */
export type DeedRecord = { readonly id: string; readonly name: string; readonly at: string };

/** What is said of one criterion beside its verdict. */
export type RemarkRecord = {
  readonly criterionId: number;
  readonly note: string | null;
  readonly returnReason: string | null;
  /** What was returned; a null verdict was unknown. */
  readonly returnedVerdict: Verdict | null;
  readonly returnedNote: string | null;
};

/** The value of one indicator; `qualifier` null where it is no number. */
export type ValueRecord = Pick<Quantity, 'min' | 'max' | 'decimals'> & {
  readonly indicatorId: number;
  readonly qualifier: Quantity['qualifier'] | null;
  readonly text: string | null;
  readonly isMet: boolean | null;
};

/** How many evidence files a criterion has; criteria without any are not told. */
export type EvidenceCount = { readonly criterionId: number; readonly files: number };

/** An evidence file of a report. */
export type EvidenceRecordOfReport = {
  readonly id: number;
  readonly criterionId: number;
  readonly hash: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly added: DeedRecord;
};

/** One revision of a report, without its content. */
export type RevisionRecord = {
  readonly id: number;
  readonly revision: number;
  readonly state: SnapshotState;
  readonly origin: 'form' | 'import' | 'simulated';
  readonly size: number;
  readonly mask: VerdictMask;
  readonly metCount: number | null;
  readonly declaredCount: number | null;
  readonly receivedOn: string | null;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly submitted: DeedRecord | null;
  readonly decided: DeedRecord | null;
  readonly revisionReason: string | null;
  readonly withdrawalReason: string | null;
};

/** A report as it is stored; its mask is empty where no verdict is known. */
export type ReportRecord = RevisionRecord & {
  readonly unitId: number;
  readonly roundId: number;
  readonly version: number;
  /** On the whole of it. */
  readonly note: string | null;
  /** Whoever wrote in it or handed it in, the last first. */
  readonly writers: readonly DeedRecord[];
  readonly remarks: readonly RemarkRecord[];
  readonly values: readonly ValueRecord[];
  readonly evidence: readonly EvidenceCount[];
};

/** An accepted state of a unit, found by a row of the unit or of an earlier time of its territory. */
export type StateRecord = {
  readonly id: number;
  readonly unitId: number;
  readonly asOf: string;
  readonly basis: SnapshotBasis;
  readonly origin: SnapshotOrigin;
  readonly metCount: number | null;
  readonly basicCount: number;
  readonly size: number;
  readonly mask: VerdictMask;
};

/** What a set asks for, with what is needed to tell the threshold that holds a unit. */
export type SetContent = {
  readonly thresholdAxis: ThresholdAxis | null;
  readonly verdictsAllowed: readonly Verdict[];
  /** Indicators of the set; null where no source tells how many there are. */
  readonly indicatorCount: number | null;
  readonly criteria: readonly SheetCriterion[];
};
