import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Caller } from '../../shared/caller.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { NewException, NewRound, RoundChange } from './round-store.ts';

/** Who does something, when and by which request. */
export type Deed = { readonly caller: Caller; readonly today: string; readonly requestId: string };

const about = ({ caller, requestId }: Deed, roundId: number) => ({
  actor: auditActorOf(caller),
  subject: { kind: 'round', id: String(roundId) },
  requestId,
});

/** What the trail is told of a round that was opened by the set of that code. */
export const openedEntry =
  (deed: Deed, { ownerId, period, asOf, basis, dueOn }: NewRound, set: string) =>
  (roundId: number): AuditEntry => ({
    ...about(deed, roundId),
    action: 'period.opened',
    unitId: ownerId,
    after: { set, period, asOf, basis, dueOn },
  });

function actionOf({ lockedFrom }: RoundChange) {
  if (lockedFrom === undefined) return 'period.changed';
  return lockedFrom === null ? 'period.unlocked' : 'period.locked';
}

/** The days that differ from those of the round. */
function changedDays({ dueOn, lockedFrom }: StoredRound, change: RoundChange): RoundChange {
  return {
    ...(change.dueOn !== undefined && change.dueOn !== dueOn && { dueOn: change.dueOn }),
    ...(change.lockedFrom !== undefined &&
      change.lockedFrom !== lockedFrom && { lockedFrom: change.lockedFrom }),
  };
}

/** What the trail is told of other days of a round: only those that changed. */
export function changedEntry(deed: Deed, round: StoredRound, change: RoundChange): AuditEntry {
  const days = changedDays(round, change);
  const before = Object.keys(days).map((name) => [name, name === 'dueOn' ? round.dueOn : round.lockedFrom]);
  return {
    ...about(deed, round.id),
    action: actionOf(days),
    unitId: round.ownerId,
    before: Object.fromEntries(before),
    after: { ...days } as Record<string, string | null>,
  };
}

/** What the trail is told of an exception from the lock. */
export const exceptionEntry = (
  deed: Deed,
  roundId: number,
  { unitId, until, reason }: NewException,
): AuditEntry => ({
  ...about(deed, roundId),
  action: 'period.exception_granted',
  unitId,
  reason,
  after: { until },
});
