import { expect, it } from 'vitest';
import { conclusionObstacles, type ReviewedCriterion, returnedPlaces, returnObstacles } from './review.ts';

const one = (
  place: number,
  verdict: ReviewedCriterion['verdict'],
  hasReason = verdict !== 'met',
): ReviewedCriterion => ({ place, verdict, hasReason });

it('ends well once every criterion is met', () => {
  expect(conclusionObstacles([one(0, 'met'), one(1, 'met')], false)).toEqual([]);
});

it('names what stands against it, criterion by criterion', () => {
  const reviewed = [one(0, null, false), one(1, 'more_evidence'), one(2, 'not_met', false), one(3, 'met')];
  expect(conclusionObstacles(reviewed, false)).toEqual([
    { code: 'criterion_not_reviewed', place: 0 },
    { code: 'evidence_outstanding', place: 1 },
    { code: 'criterion_not_met', place: 2 },
    { code: 'review_reason_missing', place: 2 },
  ]);
});

it('takes basically met where the set counts it', () => {
  expect(conclusionObstacles([one(0, 'basically_met')], true)).toEqual([]);
  expect(conclusionObstacles([one(0, 'basically_met')], false)).toEqual([
    { code: 'criterion_not_met', place: 0 },
  ]);
});

it('returns what is not met and what wants more, with reasons, and nothing else', () => {
  const reviewed = [one(0, 'met'), one(1, 'more_evidence'), one(2, null, false), one(3, 'not_met')];
  expect(returnedPlaces(reviewed)).toEqual([1, 3]);
  expect(returnObstacles(reviewed, 0)).toEqual([]);
  expect(returnObstacles([one(1, 'more_evidence', false)], 0)).toEqual([
    { code: 'review_reason_missing', place: 1 },
  ]);
});

it('does not return a dossier without anything to supplement, unless a paper is', () => {
  expect(returnObstacles([one(0, 'met')], 0)).toEqual([{ code: 'nothing_to_return', place: null }]);
  expect(returnObstacles([one(0, 'met')], 1)).toEqual([]);
});
