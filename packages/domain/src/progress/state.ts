import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { Snapshot, SnapshotBasis } from './snapshot.ts';
import { snapshotBases } from './snapshot.ts';

/**
 * Which snapshots answer when a basis is asked for: the basis itself and every step that
 * confirms it. A published count confirms nothing but that it was published.
 */
export function acceptedBases(basis: SnapshotBasis): readonly SnapshotBasis[] {
  switch (basis) {
    case 'self_assessed':
      return snapshotBases;
    case 'verified':
      return ['verified', 'appraised', 'rechecked'];
    case 'appraised':
      return ['appraised', 'rechecked'];
    case 'rechecked':
    case 'published':
      return [basis];
  }
}

const confirmation: Record<SnapshotBasis, number> = {
  published: 0,
  self_assessed: 1,
  verified: 2,
  appraised: 3,
  rechecked: 4,
};

type Said = Pick<Snapshot, 'id' | 'asOf' | 'revision' | 'basis'>;

function newestFirst(a: Said, b: Said): number {
  return (
    compareDates(b.asOf, a.asOf) ||
    b.revision - a.revision ||
    confirmation[b.basis] - confirmation[a.basis] ||
    b.id - a.id
  );
}

/**
 * Accepted snapshots of one unit by one set as its history: the newest as-of first; of one as-of the
 * greatest revision, which supersedes those it corrects; of equal revisions the more confirmed basis.
 */
export function historyOf<S extends Said>(accepted: readonly S[]): S[] {
  return accepted.toSorted(newestFirst);
}

/**
 * Of a history made by {@link historyOf}, or of what is left of one, what stands of each as-of date: a
 * more confirmed report of the same day supersedes the one it confirms.
 */
export function standingOfEachDate<S extends Pick<Snapshot, 'asOf'>>(history: readonly S[]): S[] {
  return history.filter(({ asOf }, place) => asOf !== history[place - 1]?.asOf);
}

/**
 * Where a history made by {@link historyOf} begins to speak of a date: the place of what was said last on
 * or before it, which is carried forward. The length of the history where nothing was said yet: the unit
 * is not reported, which is not zero.
 */
export function newestUpTo(history: readonly Pick<Snapshot, 'asOf'>[], date: CalendarDate): number {
  let [low, high] = [0, history.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((history[middle]?.asOf ?? '') > date) low = middle + 1;
    else high = middle;
  }
  return low;
}
