import type { ReviewingPart } from './reviewing-part.ts';

/** What a reviewer says of one criterion. */
export const reviewVerdicts = ['met', 'basically_met', 'not_met', 'more_evidence'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** Who reviews: the district, the province, or a department that answers for the criterion. */
export const reviewStages = ['verification', 'appraisal', 'confirmation'] as const;
export type ReviewStage = (typeof reviewStages)[number];

/** Whose stage it is that decides. */
export const stageOf: Record<ReviewingPart, ReviewStage> = {
  district: 'verification',
  province: 'appraisal',
};

/** What a reviewer has said of one criterion so far. */
export type ReviewedCriterion = {
  readonly place: number;
  readonly verdict: ReviewVerdict | null;
  readonly hasReason: boolean;
};

/** What stands against a dossier being handed on or given back. `place`: of the criterion in its set, from 0. */
export type ReviewObstacle = {
  readonly code:
    | 'criterion_not_reviewed'
    | 'evidence_outstanding'
    | 'criterion_not_met'
    | 'review_reason_missing'
    | 'nothing_to_return';
  readonly place: number | null;
};

const at = (code: ReviewObstacle['code'], { place }: ReviewedCriterion): ReviewObstacle => ({ code, place });

/** Whether a verdict needs words: everything but met. */
export const needsReason = (verdict: ReviewVerdict | null): boolean => verdict !== null && verdict !== 'met';

const unreasoned = (criteria: readonly ReviewedCriterion[]): ReviewObstacle[] =>
  criteria
    .filter(({ verdict, hasReason }) => needsReason(verdict) && !hasReason)
    .map((one) => at('review_reason_missing', one));

function obstacleOf(one: ReviewedCriterion, basicCounts: boolean): ReviewObstacle[] {
  if (one.verdict === null) return [at('criterion_not_reviewed', one)];
  if (one.verdict === 'more_evidence') return [at('evidence_outstanding', one)];
  const isEnough = one.verdict === 'met' || (basicCounts && one.verdict === 'basically_met');
  return isEnough ? [] : [at('criterion_not_met', one)];
}

/** What stands against a review ending well: every criterion is reviewed and met. `basicCounts`: as the set has it. */
export const conclusionObstacles = (
  criteria: readonly ReviewedCriterion[],
  basicCounts: boolean,
): ReviewObstacle[] => [...criteria.flatMap((one) => obstacleOf(one, basicCounts)), ...unreasoned(criteria)];

/** What stands against asking for more: nothing is asked for, or it is without its reason. */
export const returnObstacles = (
  criteria: readonly ReviewedCriterion[],
  papersReturned: number,
): ReviewObstacle[] => {
  const asked = criteria.filter(({ verdict }) => verdict === 'more_evidence' || verdict === 'not_met');
  if (asked.length + papersReturned === 0) return [{ code: 'nothing_to_return', place: null }];
  return unreasoned(asked);
};

/** The places of the criteria that open for the commune when more is asked for, from 0. */
export const returnedPlaces = (criteria: readonly ReviewedCriterion[]): number[] =>
  criteria
    .filter(({ verdict }) => verdict === 'more_evidence' || verdict === 'not_met')
    .map(({ place }) => place);
