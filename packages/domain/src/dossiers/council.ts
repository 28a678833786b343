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
