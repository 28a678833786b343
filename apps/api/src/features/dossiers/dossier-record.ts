import type { SurveyOfDossier } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { ReviewStage, ReviewVerdict } from '@tiendo/domain/dossiers/review.ts';
import type { DeedRecord } from '../../shared/deed.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';

export type PersonRecord = { readonly id: string; readonly name: string };

/** One version of a document. */
export type FileRecord = {
  readonly id: number;
  readonly number: number;
  readonly name: string;
  readonly hash: string;
  readonly size: number;
  readonly type: string;
  readonly added: DeedRecord;
};

/** A document that stands in a dossier; its files newest first. */
export type DocumentRecord = {
  readonly id: number;
  readonly paperCode: string | null;
  readonly criterionId: number | null;
  readonly visitId: number | null;
  readonly title: string;
  readonly files: readonly FileRecord[];
};

export type ClaimRecord = {
  readonly criterionId: number;
  readonly verdict: Verdict | null;
  readonly note: string | null;
};

export type MeetingRecord = {
  readonly kind: 'commune' | 'district';
  readonly heldOn: string;
  readonly present: number;
  readonly agreed: number;
};

export type ReturnItemRecord = {
  readonly criterionId: number | null;
  readonly paperCode: string | null;
  readonly reason: string;
};

export type ReturnRecord = {
  readonly stage: ReviewStage;
  readonly submission: number;
  readonly returnedOn: string;
  readonly by: DeedRecord;
  readonly items: readonly ReturnItemRecord[];
};

export type DeedOfDossier = {
  readonly action: string;
  readonly from: DossierState | null;
  readonly to: DossierState;
  readonly on: string;
  readonly reason: string | null;
  readonly paperNumber: string | null;
  readonly by: DeedRecord;
};

export type SubmissionRecord = {
  readonly number: number;
  readonly on: string;
  readonly by: PersonRecord;
  readonly hash: string;
};

/** What every list of dossiers shows. */
export type DossierHead = {
  readonly id: number;
  readonly unitId: number;
  readonly setId: number;
  readonly year: number;
  readonly procedureCode: string;
  readonly state: DossierState;
  readonly stateSince: string;
  readonly submissionCount: number;
  readonly dueOn: string | null;
  readonly holder: PersonRecord | null;
  readonly demonstration: boolean;
  /** Criteria of the last submission with a verdict of the stage that it is in, and those wanting more. */
  readonly reviewed: number;
  readonly outstanding: number;
};

/** A dossier as it is stored. */
export type DossierRecord = DossierHead & {
  readonly version: number;
  readonly openedOn: string;
  readonly openedBy: PersonRecord;
  readonly openedFrom: { readonly snapshotId: number; readonly asOf: string } | null;
  readonly noConstructionDebt: boolean | null;
  readonly securityNotComplex: boolean | null;
  readonly claims: readonly ClaimRecord[];
  readonly values: readonly ValueRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly meetings: readonly MeetingRecord[];
  /** Newest first. */
  readonly returns: readonly ReturnRecord[];
  /** The survey of the last submission; null: none was handed in. */
  readonly submittedSurvey: SurveyOfDossier | null;
  /** Newest first. */
  readonly submissions: readonly SubmissionRecord[];
  /** Earliest first. */
  readonly deeds: readonly DeedOfDossier[];
  readonly people: readonly {
    readonly id: string;
    readonly part: 'author' | 'verifier' | 'appraiser' | 'confirmer';
  }[];
  readonly decision: {
    readonly recognitionId: number;
    readonly number: string | null;
    readonly date: string | null;
    readonly achievedYear: number | null;
    readonly announcedOn: string | null;
    readonly revokedOn: string | null;
  } | null;
};

/** What a reviewer says of one criterion of one submission. */
export type ReviewRecord = {
  readonly stage: ReviewStage;
  readonly criterionId: number;
  readonly verdict: ReviewVerdict | null;
  readonly reason: string | null;
  readonly documentNumber: string | null;
  readonly carried: boolean;
  readonly version: number;
  readonly by: DeedRecord;
};

/** What was seen on the spot. */
export type VisitRecord = {
  readonly id: number;
  readonly stage: ReviewStage;
  readonly on: string;
  readonly participants: string | null;
  readonly note: string;
  readonly by: DeedRecord;
};
