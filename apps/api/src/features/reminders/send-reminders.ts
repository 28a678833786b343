import type { AnswerOf, BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { sendReminders as contract } from '@tiendo/contracts/notifications.ts';
import { may } from '@tiendo/policy/permission.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { ownerOf, unknownRound } from '../../shared/rounds/round-reach.ts';
import { type StoredRound, unitsOfRound } from '../../shared/rounds/round-record.ts';
import { remindUnits } from './remind-units.ts';
import type { Outgoing, ReminderReader } from './reminder.ts';

type Who = { readonly caller: Caller; readonly today: string };

/** The units named, each of which the caller must reach and the round must hold. */
function namedUnits(
  { units }: Reference,
  named: readonly string[],
  reporting: readonly UnitRecord[],
  { round, caller, today }: Who & { round: StoredRound },
): UnitRecord[] {
  const ids = new Set(reporting.map(({ id }) => id));
  const found = named.map((given, place) => {
    const path = `units.${place}`;
    const unit = requireUnit(units, given, path);
    requirePermission(caller, 'reminder.send', unit, today, () =>
      parameterError('unknown_unit', path, { given }),
    );
    if (!ids.has(unit.id)) throw parameterError('unit_not_in_round', path, { given, expected: round.asOf });
    return unit;
  });
  return [...new Set(found)];
}

/** Reminds for the units named, or for all of the round that the caller may remind. */
export async function sendReminders(
  reference: Reference,
  { reader, outgoing }: { reader: ReminderReader; outgoing: Outgoing },
  id: number,
  { units: named }: BodyOf<typeof contract>,
  { caller, today }: Who,
): Promise<AnswerOf<typeof contract>> {
  const { units, sets } = reference;
  const { round, owner } = ownerOf(units, await reader.round(id), id, caller);
  const reporting = unitsOfRound(units, requireSet(sets, round.setCode).set, round, owner);
  const reached = reporting.filter(
    (unit) => may(caller, 'reminder.send', [unit.id, ...unit.pathIds], today).granted,
  );
  if (reached.length === 0) throw unknownRound(id);
  const asked =
    named === undefined ? reached : namedUnits(reference, named, reporting, { round, caller, today });
  const told = await remindUnits(reader, outgoing, { round, units: asked, today, sentById: caller.userId });
  const summary = (unit: UnitRecord) => unitSummaryOf(unit, round.asOf);
  return {
    reminded: told.reminded.map(({ name, unitIds, alreadyToday }) => ({
      name,
      units: asked.filter((unit) => unitIds.includes(unit.id)).map(summary),
      alreadyToday,
    })),
    nobodyFor: told.nobodyFor.map(summary),
  };
}
