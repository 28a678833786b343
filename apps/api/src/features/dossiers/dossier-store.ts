import type { BodiesByUnit } from '@tiendo/domain/criteria/responsible-body.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { ConditionKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { ReviewStage, ReviewVerdict } from '@tiendo/domain/dossiers/review.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { RulesOfUnit } from '../../shared/procedures/rules-by-unit.ts';
import type { SetContent } from '../../shared/set-content/set-content.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';
import type { StateRecord, StatesAsked } from '../../shared/states/accepted-state.ts';
import type { StoredSurvey } from '../../shared/surveys/stored-survey.ts';
import type { CouncilFacts, CouncilWriter } from './council/council-store.ts';
import type { Notice, PeopleAsked } from './dossier-notices.ts';
import type {
  ClaimRecord,
  DossierHead,
  DossierRecord,
  FileRecord,
  MeetingRecord,
  PersonRecord,
  ReturnItemRecord,
  ReviewRecord,
  VisitRecord,
} from './dossier-record.ts';
import type { RecognitionFacts, RecognitionWriter } from './recognition/recognition-store.ts';
import type { SubmissionContent } from './submission-content.ts';
import type { TalkFacts, TalkWriter } from './talk/talk-store.ts';

/** Which dossiers are asked for; null: all of them. */
export type DossierSearch = {
  readonly unitIds: readonly number[];
  readonly demonstration: boolean;
  readonly states: readonly DossierState[] | null;
  readonly levelId: number | null;
  /** Of one person; `nobody`: of none. */
  readonly holder: string | null;
  readonly unheld: boolean;
  /** Only those due before this day. */
  readonly dueBefore: string | null;
  /** Part of the name of the unit, folded. */
  readonly name: string | null;
  readonly sort: 'due' | 'unit' | 'since';
};

/** What can be asked of dossiers, a statement each. */
export type DossierFacts = TalkFacts &
  CouncilFacts &
  RecognitionFacts & {
    dossier(id: number): Promise<DossierRecord | null>;
    /** The same without claims, values and documents but those of visits: those are read as they were handed in. */
    dossierToReview(id: number): Promise<DossierRecord | null>;
    search(search: DossierSearch, window: PageWindow): Promise<DossierHead[]>;
    totals(
      search: Pick<DossierSearch, 'unitIds' | 'demonstration'>,
    ): Promise<{ state: DossierState; dossiers: number }[]>;
    submission(id: number, number: number): Promise<SubmissionContent | null>;
    /** A submission and the one before it; null: there is none. */
    submissionAndBefore(
      id: number,
      number: number,
    ): Promise<{ readonly now: SubmissionContent | null; readonly before: SubmissionContent | null }>;
    /** What reviewers say of a submission. */
    reviews(id: number, submission: number): Promise<ReviewRecord[]>;
    /** One version of a document, also of one that was taken out. */
    file(id: number, fileId: number): Promise<FileRecord | null>;
    /** Earliest first. */
    visits(id: number): Promise<VisitRecord[]>;
    /** Threads that are not resolved, by the criterion that they are about. */
    openComments(id: number): Promise<{ criterionId: number; threads: number }[]>;
    /** In the order of the set. */
    setContent(setId: number): Promise<SetContent>;
    bodies(setId: number, unitIds: readonly number[], demonstration: boolean): Promise<BodiesByUnit>;
    /** The last round of a unit, by every row of it, for a level and year. */
    survey(
      unitIds: readonly number[],
      of: { readonly levelId: number; readonly year: number },
      demonstration: boolean,
    ): Promise<StoredSurvey | null>;
    /** What units have set for their procedures. */
    rulesOf(unitIds: readonly number[], demonstration: boolean): Promise<RulesOfUnit[]>;
    lastStates(asked: StatesAsked): Promise<StateRecord[]>;
    /** People by name, with how many dossiers that have not ended they hold. */
    holders(ids: readonly string[]): Promise<(PersonRecord & { dossiers: number })[]>;
    /** The ids of open accounts that some grant lets do something. */
    peopleWith(asked: PeopleAsked): Promise<string[]>;
  };

export type NewDossier = {
  readonly unitId: number;
  readonly levelId: number;
  readonly setId: number;
  readonly year: number;
  readonly procedureCode: string;
  readonly openedOn: string;
  readonly demonstration: boolean;
  /** The accepted state whose values, notes and evidence it takes over. */
  readonly snapshotId: number | null;
  readonly verdicts: readonly { readonly criterionId: number; readonly verdict: Verdict }[];
};

/** What is written into a dossier; what is not named stays. */
export type DossierWriting = {
  readonly verdicts: readonly Pick<ClaimRecord, 'criterionId' | 'verdict'>[];
  readonly notes: readonly Pick<ClaimRecord, 'criterionId' | 'note'>[];
  readonly values: readonly ValueRecord[];
  readonly conditions: readonly { readonly key: ConditionKey; readonly held: boolean | null }[];
  /** Null takes the commune's meeting away. */
  readonly meeting?: MeetingRecord | null;
};

/** A step of a dossier that the rules allow. */
export type StoredMove = {
  readonly action: string;
  readonly next: DossierState;
  readonly on: string;
  readonly reason: string | null;
  readonly paperNumber: string | null;
};

/** A file that is stored, to stand in a dossier; `documentId` null: in a document of its own. */
export type NewFile = {
  readonly documentId: number | null;
  readonly paperCode: string | null;
  readonly criterionId: number | null;
  readonly visitId: number | null;
  readonly title: string;
  readonly hash: string;
  readonly name: string;
};

export type NewReview = {
  readonly stage: ReviewStage;
  readonly submission: number;
  readonly criterionId: number;
  readonly verdict: ReviewVerdict | null;
  readonly reason: string | null;
  readonly documentNumber: string | null;
};

export type NewVisit = Pick<VisitRecord, 'stage' | 'on' | 'participants' | 'note'>;

export type Part = DossierRecord['people'][number]['part'];

/** What a transaction can do to dossiers. */
export type DossierWriter = DossierFacts &
  TalkWriter &
  CouncilWriter &
  RecognitionWriter & {
    once<A>(command: KeyedCommand, work: () => Promise<A>): Promise<A>;
    /** The same dossier with nobody else changing it until the transaction ends. */
    lock(id: number): Promise<DossierRecord | null>;
    /** The same dossier with nobody moving it until the transaction ends; others may review it beside. */
    hold(id: number): Promise<DossierRecord | null>;
    /** The id of what was opened; null where one of the unit and level is on its way. */
    open(dossier: NewDossier, userId: string): Promise<number | null>;
    underWay(unitId: number, levelId: number, demonstration: boolean): Promise<number | null>;
    write(id: number, writing: DossierWriting, userId: string): Promise<void>;
    move(id: number, move: StoredMove, userId: string): Promise<void>;
    /** Stores what is handed in under the next number. */
    submit(id: number, content: SubmissionContent, hash: string, userId: string): Promise<void>;
    /** Takes over what reviewers said, but of what was returned in the stage, and its confirmations. */
    carryReviews(
      id: number,
      from: number,
      returned: { readonly stage: ReviewStage; readonly criterionIds: readonly number[] },
    ): Promise<void>;
    giveBack(
      id: number,
      given: {
        readonly stage: ReviewStage;
        readonly submission: number;
        readonly on: string;
        readonly items: readonly ReturnItemRecord[];
      },
      userId: string,
    ): Promise<void>;
    addFile(id: number, file: NewFile, userId: string): Promise<number>;
    removeDocument(id: number, documentId: number): Promise<void>;
    /** False where somebody else wrote it meanwhile. */
    saveReview(id: number, review: NewReview, version: number, userId: string): Promise<boolean>;
    /** The id of the visit. */
    addVisit(id: number, visit: NewVisit, userId: string): Promise<number>;
    assign(id: number, holderId: string | null, dueOn: string | null): Promise<void>;
    notePart(id: number, part: Part, userId: string): Promise<void>;
    /** Tells people in the app, and by mail those who want it. */
    notify(notice: Notice, userIds: readonly string[]): Promise<void>;
    /** Tells the audit trail; the last thing a transaction does. */
    tell(entries: readonly AuditEntry[]): Promise<void>;
  };

export type DossierStore = {
  readonly facts: DossierFacts;
  /** Everything that the work does, or nothing of it. */
  write<A>(work: (writer: DossierWriter) => Promise<A>): Promise<A>;
};
