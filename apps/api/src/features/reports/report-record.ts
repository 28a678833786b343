import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import type { VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { DeedRecord } from '../../shared/deed.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';

/** What is said of one criterion beside its verdict. */
export type RemarkRecord = {
  readonly criterionId: number;
  readonly note: string | null;
  readonly returnReason: string | null;
  /** What was returned; a null verdict was unknown. */
  readonly returnedVerdict: Verdict | null;
  readonly returnedNote: string | null;
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
