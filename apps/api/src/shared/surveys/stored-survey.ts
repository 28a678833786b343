import type { SurveyCounts } from '@tiendo/domain/dossiers/survey.ts';

/** A round of a survey of satisfaction as it is stored; its contents in their order. */
export type StoredSurvey = SurveyCounts & {
  readonly id: number;
  readonly unitId: number;
  readonly levelId: number;
  readonly year: number;
  /** From 1 for each unit, level and year. */
  readonly round: number;
  readonly conductedBy: string;
  /** The last day on which answers came in. */
  readonly endedOn: string;
  readonly version: number;
  /** Recorded by a demonstration account: such accounts alone see it. */
  readonly demonstration: boolean;
  readonly recordedById: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** Whether a dossier that was handed in holds it: it does not change any more. */
  readonly isHandedIn: boolean;
};

/** Which rounds are asked for; what is not named is not asked for. */
export type SurveySearch = {
  readonly ids?: readonly number[];
  readonly unitIds?: readonly number[];
  readonly levelId?: number;
  readonly year?: number;
  readonly demonstration?: boolean;
};
