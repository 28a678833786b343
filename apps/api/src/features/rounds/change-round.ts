import type { RoundAnswer } from '@tiendo/contracts/rounds.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { managedRound } from './managed-round.ts';
import { changedEntry, type Deed } from './round-entries.ts';
import type { RoundChange, RoundStore } from './round-store.ts';
import { toldRound } from './told-round.ts';

/** Sets the due date or the lock of a round. An older version is refused with the round as it stands. */
export async function changeRound(
  reference: Reference,
  store: Pick<RoundStore, 'byId' | 'change'>,
  { id, version, change }: { id: number; version: number; change: RoundChange },
  who: Deed,
): Promise<RoundAnswer> {
  const { round } = await managedRound(reference, store, id, who);
  const entry = changedEntry(who, round, change);
  const changed = round.version === version && (await store.change(id, version, change, entry));
  const current = toldRound(reference.units, await store.byId(id), id, who);
  if (!changed) throw new AppError('version_conflict', [], { current });
  return current;
}
