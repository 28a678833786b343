import { expect, it } from 'vitest';
import { procedures } from './procedures.ts';
import type { SurveyCounts } from './survey.ts';
import { surveyRules, surveyStanding } from './survey-standing.ts';

const procedure = procedures.at(-1) ?? expect.fail('no procedure');

/** Thôn Linh Cang: 72 of 76 households asked, 71 satisfied; the contents are made up. */
const counts: SurveyCounts = {
  households: 76,
  asked: 72,
  answered: 72,
  satisfied: 71,
  contents: [
    { name: 'Giao thông', asked: 72, satisfied: 57 },
    { name: 'Điện', asked: 0, satisfied: 0 },
  ],
};

const standing = (more: Partial<SurveyCounts>, own: Parameters<typeof surveyRules>[1] = new Map()) =>
  surveyStanding({ ...counts, ...more }, surveyRules(procedure, own));

it('asks for nothing where neither the procedure nor the province gives a number', () => {
  const found = standing({});
  expect(found.householdsAsked).toEqual({
    share: { numerator: 72, denominator: 76 },
    rule: null,
    standing: 'unknown',
  });
  expect(found.contentSatisfied.map((one) => one.standing)).toEqual(['unknown', 'unknown']);
});

it.each([
  [{ asked: 61, answered: 60, satisfied: 54 }, 'reached', 'reached'],
  [{ asked: 60, answered: 60, satisfied: 53 }, 'below', 'below'],
  [{ households: null }, 'unknown', 'reached'],
] as const)('holds %j to the numbers of the province', (more, asked, satisfied) => {
  const own = new Map([['households_asked', 80] as const, ['households_satisfied', 90] as const]);
  const found = standing({ ...more, contents: [] }, own);
  expect([found.householdsAsked.standing, found.householdsSatisfied.standing]).toEqual([asked, satisfied]);
});

it('holds every content to its own number, and one that nobody was asked about to none', () => {
  const found = standing({}, new Map([['content_satisfied', 80]]));
  expect(found.contentSatisfied.map((one) => one.standing)).toEqual(['below', 'unknown']);
});

it('asks for nothing before the first procedure', () => {
  expect(surveyRules(null, new Map([['households_asked', 80]]))).toEqual({
    householdsAsked: null,
    householdsSatisfied: null,
    contentSatisfied: null,
  });
});
