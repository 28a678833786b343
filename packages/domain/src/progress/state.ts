import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { AdministrativeUnit } from '../units/unit.ts';
import { isValidAt } from '../units/unit.ts';
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

export type StateQuestion<S extends Snapshot = Snapshot> = {
  /** Of one set, or of several with `setCode` given. */
  snapshots: readonly S[];
  unit: Pick<AdministrativeUnit, 'id' | 'validFrom' | 'validTo'>;
  date: CalendarDate;
  bases: readonly SnapshotBasis[];
  setCode?: string;
};

const confirmation: Record<SnapshotBasis, number> = {
  published: 0,
  self_assessed: 1,
  verified: 2,
  appraised: 3,
  rechecked: 4,
};

function newestFirst(a: Snapshot, b: Snapshot): number {
  return (
    compareDates(b.asOf, a.asOf) ||
    b.revision - a.revision ||
    confirmation[b.basis] - confirmation[a.basis] ||
    b.id - a.id
  );
}

/** Snapshots of one unit by one set, the one that supersedes the others of its date first, newest date first. */
export function historyOf<S extends Snapshot>(snapshots: readonly S[]): S[] {
  return snapshots.filter((snapshot) => snapshot.state === 'accepted').sort(newestFirst);
}

/** What stands at the date in a history made by {@link historyOf}; null where nothing was reported yet. */
export function latestIn<S extends Snapshot>(history: readonly S[], date: CalendarDate): S | null {
  return history.find((snapshot) => snapshot.asOf <= date) ?? null;
}

/**
 * The state of a unit at a date: its accepted snapshot with the greatest as-of on or before the
 * date, within the unit's validity; of one as-of the greatest revision, which supersedes those
 * it corrects; of equal revisions the more confirmed basis. Null: the unit is not reported,
 * which is not zero.
 */
export function stateAt<S extends Snapshot>(question: StateQuestion<S>): S | null {
  const { snapshots, unit, date, bases, setCode } = question;
  const ofUnit = snapshots.filter(
    (snapshot) =>
      snapshot.unitId === unit.id &&
      (setCode === undefined || snapshot.setCode === setCode) &&
      bases.includes(snapshot.basis) &&
      isValidAt(unit, snapshot.asOf),
  );
  return latestIn(historyOf(ofUnit), date);
}
