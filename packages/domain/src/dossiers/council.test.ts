import { expect, it } from 'vitest';
import { councilResult, decisionProblems, sittingProblems, voteProblems } from './council.ts';

const rule = (value: number, confidence: 'found' | 'unverified' = 'found') =>
  ({ value, setBy: 'province', confidence }) as const;

const votes = { inFavour: 9, against: 1, blank: 0 };

it('counts present members of all, and votes in favour of those cast', () => {
  const result = councilResult({ members: 13, present: 10 }, votes, { present: rule(70), votes: rule(90) });
  expect(result).toEqual({
    present: { numerator: 10, denominator: 13 },
    quorum: 'reached',
    inFavour: { numerator: 9, denominator: 10 },
    vote: 'reached',
  });
});

it('tells a missing quorum and too few votes, surely or by a rule that no source confirms', () => {
  const against = { inFavour: 8, against: 1, blank: 1 };
  const sure = councilResult({ members: 15, present: 10 }, against, { present: rule(70), votes: rule(90) });
  expect([sure.quorum, sure.vote]).toEqual(['below', 'below']);
  const unsure = councilResult({ members: 15, present: 10 }, against, {
    present: rule(70, 'unverified'),
    votes: null,
  });
  expect([unsure.quorum, unsure.vote]).toEqual(['below_unverified', 'unknown']);
});

it('finds members and votes that cannot be', () => {
  expect(sittingProblems({ members: 9, present: 10 })).toEqual([
    { code: 'present_beyond_members', given: 10, most: 9 },
  ]);
  expect(voteProblems({ inFavour: 9, against: 2, blank: 0 }, { members: 13, present: 10 })).toEqual([
    { code: 'votes_beyond_present', given: 11, most: 10 },
  ]);
  expect(voteProblems(votes, { members: 13, present: 10 })).toEqual([]);
});

const known = { councilOn: '2023-01-10', today: '2023-02-01' };

it.each([
  ['2023-01-26', 2022, []],
  ['2023-01-10', 2023, []],
  ['2023-01-09', 2022, ['decision_before_council']],
  ['2023-02-02', 2022, ['decision_in_future']],
  ['2023-01-26', 2024, ['year_after_decision']],
] as const)('holds a decision of %s for %i against %j', (on, year, problems) => {
  expect(decisionProblems({ on, year }, known)).toEqual(problems);
});
