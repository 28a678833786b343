import type { BodiesByUnit } from '@tiendo/domain/criteria/responsible-body.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { SetContent } from '../../shared/set-content/set-content.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';
import type { StateRecord, StatesAsked } from '../../shared/states/accepted-state.ts';
import type { EvidenceRecordOfReport, RemarkRecord, ReportRecord, RevisionRecord } from './report-record.ts';

/** What can be asked of reports. Simulated ones and real ones are never asked for together. */
export type ReportFacts = {
  round(id: number): Promise<StoredRound | null>;
  /** In the order of the set. */
  setContent(setId: number): Promise<SetContent>;
  /** What some units say of the bodies that answer for the criteria of a set. */
  bodies(setId: number, unitIds: readonly number[], demonstration: boolean): Promise<BodiesByUnit>;
  report(id: number): Promise<ReportRecord | null>;
  /** Of each unit the revision of its report that is worked on, else the accepted one. */
  reportsOf(roundId: number, unitIds: readonly number[], simulated: boolean): Promise<ReportRecord[]>;
  /** Newest first. */
  revisions(report: ReportRecord): Promise<RevisionRecord[]>;
  lastStates(asked: StatesAsked): Promise<StateRecord[]>;
  /** The evidence files of a report, in the order they were added. */
  evidence(reportId: number): Promise<EvidenceRecordOfReport[]>;
};

/** A draft to begin with. `copied`: the snapshot whose values it takes over. */
export type NewReport = {
  readonly unitId: number;
  readonly origin: RevisionRecord['origin'];
  readonly size: number;
  readonly verdicts: readonly { readonly criterionId: number; readonly verdict: Verdict }[];
  readonly notes: readonly { readonly criterionId: number; readonly note: string }[];
  readonly copied: number | null;
  /** The revision whose evidence it goes on with; null: evidence is of the report it stands in. */
  readonly corrected: number | null;
  readonly declaredCount: number | null;
  readonly reason: string | null;
};

/** What is written into a report; what is not named stays. */
export type ReportWriting = {
  readonly verdicts: readonly { readonly criterionId: number; readonly verdict: Verdict | null }[];
  readonly notes: readonly Pick<RemarkRecord, 'criterionId' | 'note'>[];
  readonly values: readonly ValueRecord[];
  readonly declaredCount: number | null;
};

/** A file that is stored, to stand in a report for a criterion. */
export type NewEvidence = Pick<EvidenceRecordOfReport, 'criterionId' | 'hash' | 'name'>;

export type ReturnReason = { readonly criterionId: number; readonly reason: string };

/** What a transaction can do to reports. Every change but that of evidence makes another version of the report. */
export type ReportWriter = ReportFacts & {
  /** Answers as before where the command was given this key before; else does the work. */
  once<A>(command: KeyedCommand, work: () => Promise<A>): Promise<A>;
  /** The same reports with nobody else changing them, nor their round, until the transaction ends: by id. */
  lock(ids: readonly number[]): Promise<ReportRecord[]>;
  /** The round with nobody locking it until the transaction ends. */
  lockRound(id: number): Promise<StoredRound | null>;
  /** The ids of those begun now; a unit whose report is there already gets none. */
  begin(roundId: number, reports: readonly NewReport[], userId: string): Promise<number[]>;
  write(id: number, writing: ReportWriting, userId: string): Promise<void>;
  submit(ids: readonly number[], userId: string, today: string): Promise<void>;
  recall(id: number, state: 'draft' | 'returned'): Promise<void>;
  /** An accepted revision before is withdrawn. */
  accept(
    reports: readonly { id: number; metCount: number | null; basicCount: number }[],
    userId: string,
  ): Promise<void>;
  giveBack(id: number, reasons: readonly ReturnReason[], userId: string): Promise<void>;
  withdraw(id: number, reason: string): Promise<void>;
  /** The id of what was added; null where the criterion has this content already. */
  addEvidence(id: number, evidence: NewEvidence, userId: string): Promise<number | null>;
  removeEvidence(id: number, evidenceId: number, userId: string): Promise<void>;
  /** Tells the audit trail; the last thing a transaction does. */
  tell(entries: readonly AuditEntry[]): Promise<void>;
};

export type ReportStore = {
  readonly facts: ReportFacts;
  /** Everything that the work does, or nothing of it. */
  write<A>(work: (writer: ReportWriter) => Promise<A>): Promise<A>;
};
