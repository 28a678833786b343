import type { Share } from './rule-number.ts';

/** One content of a survey of satisfaction: of those asked about it, how many are satisfied. */
export type SurveyContent = { readonly name: string; readonly asked: number; readonly satisfied: number };

/** A round of the survey of satisfaction, as the Fatherland Front counts its forms; in households. */
export type SurveyCounts = {
  /** Households of the unit; null where nobody has said. */
  readonly households: number | null;
  /** Forms handed out. */
  readonly asked: number;
  /** Valid forms that came back. */
  readonly answered: number;
  readonly satisfied: number;
  readonly contents: readonly SurveyContent[];
};

/** A share that a survey tells; `content` is the place of the content, null for the whole. */
export type SurveyShares = {
  readonly householdsAsked: Share | null;
  readonly answered: Share;
  readonly satisfied: Share;
  readonly contents: readonly (Share & { readonly name: string })[];
};

/** Shares of a survey as parts, computed and never typed. Satisfaction is of the valid forms. */
export function surveyShares({
  households,
  asked,
  answered,
  satisfied,
  contents,
}: SurveyCounts): SurveyShares {
  return {
    householdsAsked: households === null ? null : { numerator: asked, denominator: households },
    answered: { numerator: answered, denominator: asked },
    satisfied: { numerator: satisfied, denominator: answered },
    contents: contents.map((one) => ({ name: one.name, numerator: one.satisfied, denominator: one.asked })),
  };
}

/** What cannot be in a survey. `place`: of the content, from 0; null: of the whole. */
export type SurveyProblem = {
  readonly code:
    | 'asked_beyond_households'
    | 'answered_beyond_asked'
    | 'satisfied_beyond_answered'
    | 'content_beyond_answered'
    | 'content_satisfied_beyond_asked';
  readonly place: number | null;
  readonly given: number;
  readonly most: number;
};

const beyond = (
  code: SurveyProblem['code'],
  given: number,
  most: number | null,
  place: number | null = null,
): SurveyProblem[] => (most !== null && given > most ? [{ code, place, given, most }] : []);

/** Counts of a survey that cannot be true together, each with the greatest it could be. */
export function surveyProblems(counts: SurveyCounts): SurveyProblem[] {
  const { households, asked, answered, satisfied, contents } = counts;
  return [
    ...beyond('asked_beyond_households', asked, households),
    ...beyond('answered_beyond_asked', answered, asked),
    ...beyond('satisfied_beyond_answered', satisfied, answered),
    ...contents.flatMap((one, place) => [
      ...beyond('content_beyond_answered', one.asked, answered, place),
      ...beyond('content_satisfied_beyond_asked', one.satisfied, one.asked, place),
    ]),
  ];
}
