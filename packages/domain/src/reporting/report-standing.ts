import type { SnapshotState } from '../progress/snapshot.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { daysLate, type RoundDates } from './round.ts';

/** Where the report of a unit stands in a round, as the board tells it. */
export const reportStandings = [
  'not_begun',
  'draft',
  'submitted',
  'returned',
  'accepted',
  'accepted_late',
  'withdrawn',
] as const;
export type ReportStanding = (typeof reportStandings)[number];

/** One revision of a report; `handedInOn`: the day on which it was last submitted, null where it was not. */
export type RevisionFacts = {
  readonly revision: number;
  readonly state: SnapshotState;
  readonly handedInOn: CalendarDate | null;
};

/** Who must do something next: the commune writes, the verifier decides. */
export type ReportHolder = 'commune' | 'verifier';

export type ToldReport<R> = {
  readonly standing: ReportStanding;
  /** Null where the round has no due date, or where the day of an accepted report is not known. */
  readonly daysLate: number | null;
  /** Null where nobody has anything to do. */
  readonly heldBy: ReportHolder | null;
  /** What stands of the report; null before it is begun. */
  readonly report: R | null;
  /** The open revision that is to replace an accepted one. */
  readonly correction: R | null;
};

const isOpen = ({ state }: RevisionFacts): boolean =>
  state === 'draft' || state === 'submitted' || state === 'returned';

const holderOf = ({ state }: RevisionFacts): ReportHolder => (state === 'submitted' ? 'verifier' : 'commune');

/** Days late of a report that came in: by the first day that any revision which once stood was handed in. */
function latenessOfStanding(standing: readonly RevisionFacts[], dates: RoundDates): number | null {
  const days = standing.flatMap(({ handedInOn }) => handedInOn ?? []).sort();
  const [first] = days;
  return first === undefined ? null : daysLate(dates, first, first);
}

type Round = { readonly dates: RoundDates; readonly today: CalendarDate };

function toldOpen<R extends RevisionFacts>(report: R, { dates, today }: Round): ToldReport<R> {
  const { state, handedInOn } = report;
  const standing = state === 'submitted' || state === 'returned' ? state : 'draft';
  const late = daysLate(dates, state === 'submitted' ? handedInOn : null, today);
  return { standing, daysLate: late, heldBy: holderOf(report), report, correction: null };
}

/**
 * Where the report of one unit stands in a round, of its revisions in any order. An accepted revision stands while its
 * correction is written; a report that was returned, or taken back before it was decided on, is out and grows later
 * again; one that came in keeps the lateness of the day it first did.
 */
export function toldReport<R extends RevisionFacts>(
  revisions: readonly R[],
  dates: RoundDates,
  today: CalendarDate,
): ToldReport<R> {
  const newestFirst = revisions.toSorted((a, b) => b.revision - a.revision);
  const open = newestFirst.find(isOpen) ?? null;
  const closed = newestFirst.filter((revision) => !isOpen(revision));
  const accepted = closed.find(({ state }) => state === 'accepted') ?? null;
  if (accepted !== null) {
    const late = latenessOfStanding(closed, dates);
    const standing = late !== null && late > 0 ? 'accepted_late' : 'accepted';
    const heldBy = open === null ? null : holderOf(open);
    return { standing, daysLate: late, heldBy, report: accepted, correction: open };
  }
  if (open !== null) return toldOpen(open, { dates, today });
  const [withdrawn] = closed;
  if (withdrawn !== undefined) {
    const late = latenessOfStanding(closed, dates);
    return { standing: 'withdrawn', daysLate: late, heldBy: 'commune', report: withdrawn, correction: null };
  }
  const late = daysLate(dates, null, today);
  return { standing: 'not_begun', daysLate: late, heldBy: 'commune', report: null, correction: null };
}

/** Whether a report is in: waiting for a decision, or accepted. */
export const isIn = (standing: ReportStanding): boolean =>
  standing === 'submitted' || standing === 'accepted' || standing === 'accepted_late';
