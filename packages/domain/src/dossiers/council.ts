import type { CalendarDate } from '../time/calendar-date.ts';
import { type HeldRule, type Share, type ShareStanding, shareStanding } from './rule-number.ts';

/** Votes of a council on one dossier, in members present. */
export type CouncilVotes = { readonly inFavour: number; readonly against: number; readonly blank: number };

export type CouncilSitting = { readonly members: number; readonly present: number };

/** What cannot be in the minutes of a council. */
export type CouncilProblem = {
  readonly code: 'present_beyond_members' | 'votes_beyond_present';
  readonly given: number;
  readonly most: number;
};

const votesCast = ({ inFavour, against, blank }: CouncilVotes): number => inFavour + against + blank;

/** The votes in favour, of the votes cast. */
export const votesInFavour = (votes: CouncilVotes): Share => ({
  numerator: votes.inFavour,
  denominator: votesCast(votes),
});

/** Members present beyond the members of the council. */
export const sittingProblems = ({ members, present }: CouncilSitting): CouncilProblem[] =>
  present > members ? [{ code: 'present_beyond_members', given: present, most: members }] : [];

/** Votes on one dossier beyond the members present. */
export function voteProblems(votes: CouncilVotes, { present }: CouncilSitting): CouncilProblem[] {
  const cast = votesCast(votes);
  return cast > present ? [{ code: 'votes_beyond_present', given: cast, most: present }] : [];
}

export type CouncilResult = {
  readonly present: Share;
  readonly quorum: ShareStanding;
  /** Votes in favour, of the votes cast. */
  readonly inFavour: Share;
  readonly vote: ShareStanding;
};

/** What the votes of a council come to against the quorum and the share that hold. */
export function councilResult(
  { members, present }: CouncilSitting,
  votes: CouncilVotes,
  rules: { readonly present: HeldRule; readonly votes: HeldRule },
): CouncilResult {
  const ofMembers = { numerator: present, denominator: members };
  const inFavour = votesInFavour(votes);
  return {
    present: ofMembers,
    quorum: shareStanding(ofMembers, rules.present),
    inFavour,
    vote: shareStanding(inFavour, rules.votes),
  };
}

/** What a council concluded of one dossier; `qualifies` null: not yet. */
export type ConcludedVote = {
  readonly votes: CouncilVotes;
  readonly qualifies: boolean | null;
  readonly hasReason: boolean;
  readonly rules: { readonly present: HeldRule; readonly votes: HeldRule };
};

/** What stands against minutes being closed. `place`: of the dossier in the session, from 0; null: the whole. */
export type ClosingObstacle = {
  readonly code: 'council_empty' | 'quorum_not_reached' | 'votes_below_share' | 'reason_missing';
  readonly part: 'members' | 'dossiers' | 'votes' | 'qualifies' | 'reason';
  readonly place: number | null;
};

function voteObstacles(sitting: CouncilSitting, one: ConcludedVote, place: number): ClosingObstacle[] {
  const { votes, qualifies, hasReason, rules } = one;
  if (votesCast(votes) === 0) return [{ code: 'council_empty', part: 'votes', place }];
  if (qualifies === null) return [{ code: 'council_empty', part: 'qualifies', place }];
  if (!qualifies) return hasReason ? [] : [{ code: 'reason_missing', part: 'reason', place }];
  const { quorum, vote } = councilResult(sitting, votes, rules);
  return [
    ...(quorum === 'below' ? [{ code: 'quorum_not_reached', part: 'qualifies', place } as const] : []),
    ...(vote === 'below' ? [{ code: 'votes_below_share', part: 'votes', place } as const] : []),
  ];
}

/**
 * Everything that stands against the minutes of a council being closed: somebody was present, every dossier was voted
 * on and concluded, what does not qualify has its reason, and what qualifies has the quorum and the votes that a rule
 * found in a source, or set by the province, asks for. A rule that no source confirms refuses nothing.
 */
export function closingObstacles(
  sitting: CouncilSitting,
  votes: readonly ConcludedVote[],
): ClosingObstacle[] {
  return [
    ...(sitting.present === 0 ? [{ code: 'council_empty', part: 'members', place: null } as const] : []),
    ...(votes.length === 0 ? [{ code: 'council_empty', part: 'dossiers', place: null } as const] : []),
    ...votes.flatMap((one, place) => voteObstacles(sitting, one, place)),
  ];
}

/** What stands against a decision of recognition, or of its revocation. */
export type DecisionProblem = 'decision_before_council' | 'decision_in_future' | 'year_after_decision';

/** A decision is signed on or after the day of the council, not in the future, for a year that is not after its own. */
export function decisionProblems(
  decision: { readonly on: CalendarDate; readonly year: number | null },
  { councilOn, today }: { readonly councilOn: CalendarDate | null; readonly today: CalendarDate },
): DecisionProblem[] {
  const { on, year } = decision;
  return [
    ...(councilOn !== null && on < councilOn ? (['decision_before_council'] as const) : []),
    ...(on > today ? (['decision_in_future'] as const) : []),
    ...(year !== null && year > Number(on.slice(0, 4)) ? (['year_after_decision'] as const) : []),
  ];
}
