import type { BodiesByUnit } from '@tiendo/domain/criteria/responsible-body.ts';
import type { VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { ReportRevision } from '../../shared/rounds/reports-of-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';

/** What a report says of its criteria. */
export type ReportDetails = {
  readonly id: number;
  readonly mask: VerdictMask;
  readonly remarks: readonly {
    readonly criterionId: number;
    readonly note: string | null;
    readonly returnReason: string | null;
  }[];
  /** Its files, in the order they were added. */
  readonly evidence: readonly {
    readonly criterionId: number;
    readonly id: number;
    readonly name: string;
    readonly size: number;
  }[];
};

export type CriteriaReader = {
  round(id: number): Promise<StoredRound | null>;
  bodies(setId: number, unitIds: readonly number[], demonstration: boolean): Promise<BodiesByUnit>;
  revisions(roundIds: readonly number[], unitIds: readonly number[]): Promise<ReportRevision[]>;
  details(reportIds: readonly number[]): Promise<ReportDetails[]>;
};
