import type { CalendarDate } from '../time/calendar-date.ts';

/** The steps of a recognition, in their order; a procedure without a district has none of the district's. */
export const stepKeys = [
  'preparation',
  'verification',
  'forwarding',
  'appraisal',
  'council',
  'decision',
  'announcement',
] as const;
export type StepKey = (typeof stepKeys)[number];

/** Who does a step: the commune that applies, its district, its province. */
export const dossierParts = ['applicant', 'district', 'province'] as const;
export type DossierPart = (typeof dossierParts)[number];

/** How sure a rule is: read in a source, or held to be so without one. */
export type RuleConfidence = 'found' | 'unverified';

/** A number that a rule asks for. Null stands for one that no source gives: it alarms nobody and refuses nothing. */
export type RuleNumber = {
  readonly value: number;
  readonly confidence: RuleConfidence;
  /** The law and article, or the name of the source. */
  readonly source: string;
} | null;

/** Shares that a procedure asks for, in percent. */
export const shareKeys = [
  'commune_meeting_agreed',
  'district_meeting_agreed',
  'households_asked',
  'households_satisfied',
  'content_satisfied',
  'council_present',
  'council_votes',
] as const;
export type ShareKey = (typeof shareKeys)[number];

export type ProcedureStep = {
  readonly key: StepKey;
  readonly by: DossierPart;
  /** Calendar days from the day on which the step begins. */
  readonly days: RuleNumber;
};

/** What makes a paper of a dossier present: a file, or what the system holds itself. */
export type DocumentOrigin = 'file' | 'criterion_table' | 'survey' | 'commune_meeting' | 'district_meeting';

/** A paper that a dossier holds when a step hands it on. */
export type RequiredDocument = {
  readonly code: string;
  /** The step that adds it. */
  readonly step: 'preparation' | 'verification' | 'forwarding';
  readonly origin: DocumentOrigin;
  readonly isRequired: boolean;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly confidence: RuleConfidence;
};

/** Conditions beside the criteria, each declared by the applicant. */
export const conditionKeys = ['no_construction_debt', 'security_not_complex'] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** One version of the recognition procedure for communes; holds dossiers opened in its time. */
export type Procedure = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** The law as papers name it behind `Căn cứ`; null where no source gives it. */
  readonly lawVi: string | null;
  readonly validFrom: CalendarDate;
  /** First day on which it no longer holds; null while it does. */
  readonly validTo: CalendarDate | null;
  readonly steps: readonly ProcedureStep[];
  readonly documents: readonly RequiredDocument[];
  readonly conditions: readonly ConditionKey[];
  readonly shares: Readonly<Record<ShareKey, RuleNumber>>;
};

/** Whether a dossier goes through the district. */
export const hasDistrict = ({ steps }: Pick<Procedure, 'steps'>): boolean =>
  steps.some(({ by }) => by === 'district');

/** The procedure that holds a dossier opened on a day; null before the first. */
export const procedureOn = <P extends Pick<Procedure, 'validFrom' | 'validTo'>>(
  procedures: readonly P[],
  day: CalendarDate,
): P | null =>
  procedures.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ??
  null;
