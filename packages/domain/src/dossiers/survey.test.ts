import { expect, it } from 'vitest';
import { type SurveyCounts, surveyProblems, surveyShares } from './survey.ts';

/** Thôn Linh Cang: 72 of 76 households asked, 71 satisfied; the contents are made up. */
const counts: SurveyCounts = {
  households: 76,
  asked: 72,
  answered: 72,
  satisfied: 71,
  contents: [
    { name: 'Giao thông', asked: 72, satisfied: 70 },
    { name: 'Điện', asked: 70, satisfied: 70 },
  ],
};

it('tells shares as their parts, satisfaction of the valid forms', () => {
  expect(surveyShares(counts)).toEqual({
    householdsAsked: { numerator: 72, denominator: 76 },
    answered: { numerator: 72, denominator: 72 },
    satisfied: { numerator: 71, denominator: 72 },
    contents: [
      { name: 'Giao thông', numerator: 70, denominator: 72 },
      { name: 'Điện', numerator: 70, denominator: 70 },
    ],
  });
});

it('knows no share of households where nobody has counted them', () => {
  expect(surveyShares({ ...counts, households: null }).householdsAsked).toBeNull();
});

it('finds nothing wrong in counts that fit', () => {
  expect(surveyProblems(counts)).toEqual([]);
});

it.each([
  [{ asked: 77 }, 'asked_beyond_households', 77, 76, null],
  [{ answered: 73 }, 'answered_beyond_asked', 73, 72, null],
  [{ satisfied: 73 }, 'satisfied_beyond_answered', 73, 72, null],
  [{ contents: [{ name: 'Điện', asked: 73, satisfied: 1 }] }, 'content_beyond_answered', 73, 72, 0],
  [{ contents: [{ name: 'Điện', asked: 10, satisfied: 11 }] }, 'content_satisfied_beyond_asked', 11, 10, 0],
] as const)('refuses %j as %s', (more, code, given, most, place) => {
  expect(surveyProblems({ ...counts, ...more })).toContainEqual({ code, given, most, place });
});
