import { isTimeToRemind } from '@tiendo/domain/reporting/reminding.ts';
import { systemActor } from '../../shared/audit/audit-actor.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { ownerOf } from '../../shared/rounds/round-reach.ts';
import { unitsOfRound } from '../../shared/rounds/round-record.ts';
import { remindUnits } from './remind-units.ts';
import { reminderLetters } from './reminder-letter.ts';
import type { ReminderStore } from './reminder-store.ts';

type Day = { readonly today: string; readonly siteAddress: string };

async function remindRound(
  { units: directory, sets }: Reference,
  store: ReminderStore,
  id: number,
  { today, siteAddress }: Day,
): Promise<void> {
  await store.write(async (writer) => {
    const { round, owner } = ownerOf(directory, await writer.round(id), id, { demonstration: false });
    const units = unitsOfRound(directory, requireSet(sets, round.setCode).set, round, owner);
    const remindedOn = await writer.remindedOn(id);
    const isTime = (userId: string) => isTimeToRemind(round, remindedOn.get(userId) ?? null, today);
    const letterOf = reminderLetters({ round, units, sentBy: null, siteAddress });
    await remindUnits(writer, { round, units, today, actor: systemActor, sentById: null, isTime, letterOf });
  });
}

/**
 * The reminders that the system sends by itself: of every round that is due, in a transaction of its own, so that what
 * was sent stands where a later round fails. Done twice on a day, also by two processes together, it reminds once.
 */
export async function remindOfDueReports(
  reference: Reference,
  store: ReminderStore,
  day: Day,
): Promise<void> {
  for (const id of await store.dueRounds(day.today)) await remindRound(reference, store, id, day);
}
