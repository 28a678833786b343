import { expect, it } from 'vitest';
import {
  type ConcludedVote,
  closingObstacles,
  councilResult,
  decisionProblems,
  sittingProblems,
  voteProblems,
} from './council.ts';

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

const asked = (confidence: 'found' | 'unverified') => ({
  present: rule(70, confidence),
  votes: rule(90, confidence),
});
const concluded = (more: Partial<ConcludedVote> = {}): ConcludedVote => ({
  votes,
  qualifies: true,
  hasReason: false,
  rules: asked('found'),
  ...more,
});

it('closes minutes where everything was voted on, concluded and reached', () => {
  const failed = concluded({
    qualifies: false,
    hasReason: true,
    votes: { inFavour: 1, against: 9, blank: 0 },
  });
  expect(closingObstacles({ members: 13, present: 10 }, [concluded(), failed])).toEqual([]);
});

it('names every part of the minutes that is missing, by the place of its dossier', () => {
  const open = concluded({ qualifies: null });
  const unvoted = concluded({ votes: { inFavour: 0, against: 0, blank: 0 } });
  const unreasoned = concluded({ qualifies: false });
  const told = closingObstacles({ members: 13, present: 10 }, [open, unvoted, unreasoned]);
  expect(told.map(({ code, part, place }) => [code, part, place])).toEqual([
    ['council_empty', 'qualifies', 0],
    ['council_empty', 'votes', 1],
    ['reason_missing', 'reason', 2],
  ]);
  expect(closingObstacles({ members: 0, present: 0 }, []).map(({ part }) => part)).toEqual([
    'members',
    'dossiers',
  ]);
});

it('lets nothing qualify below a rule that is sure, and refuses nothing by one that is not', () => {
  const few = { members: 15, present: 10 };
  const below = { inFavour: 8, against: 1, blank: 1 };
  const codes = (one: ConcludedVote) => closingObstacles(few, [one]).map(({ code }) => code);
  expect(codes(concluded({ votes: below }))).toEqual(['quorum_not_reached', 'votes_below_share']);
  expect(codes(concluded({ votes: below, qualifies: false, hasReason: true }))).toEqual([]);
  expect(codes(concluded({ votes: below, rules: asked('unverified') }))).toEqual([]);
});
