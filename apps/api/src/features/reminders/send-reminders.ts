import type { AnswerOf, BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { sendReminders as contract } from '@tiendo/contracts/notifications.ts';
import { may } from '@tiendo/policy/permission.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { ownerOf, unknownRound } from '../../shared/rounds/round-reach.ts';
import { type StoredRound, unitsOfRound } from '../../shared/rounds/round-record.ts';
import { type Reminded, remindUnits } from './remind-units.ts';
import { reminderLetters } from './reminder-letter.ts';
import type { ReminderStore, ReminderWriter } from './reminder-store.ts';

type Asked = {
  /** Of the round. */
  readonly id: number;
  readonly body: BodyOf<typeof contract>;
  readonly key: string | null;
  readonly requestId: string;
  readonly siteAddress: string;
};
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

type Sent = AnswerOf<typeof contract>;

function toldOf({ reminded, nobodyFor }: Reminded, asked: readonly UnitRecord[], asOf: string): Sent {
  const summary = (unit: UnitRecord) => unitSummaryOf(unit, asOf);
  return {
    reminded: reminded.map(({ name, unitIds, alreadyToday }) => ({
      name,
      units: asked.filter((unit) => unitIds.includes(unit.id)).map(summary),
      alreadyToday,
    })),
    nobodyFor: nobodyFor.map(summary),
  };
}

async function remind(
  reference: Reference,
  writer: ReminderWriter,
  { id, body: { units: named }, requestId, siteAddress }: Asked,
  { caller, today }: Who,
): Promise<Sent> {
  const { units, sets } = reference;
  const { round, owner } = ownerOf(units, await writer.round(id), id, caller);
  const reporting = unitsOfRound(units, requireSet(sets, round.setCode).set, round, owner);
  const reached = reporting.filter(
    (unit) => may(caller, 'reminder.send', [unit.id, ...unit.pathIds], today).granted,
  );
  if (reached.length === 0) throw unknownRound(id);
  const asked =
    named === undefined ? reached : namedUnits(reference, named, reporting, { round, caller, today });
  const letters = { round, units: asked, sentBy: caller.name, siteAddress };
  const by = { actor: auditActorOf(caller), sentById: caller.userId, requestId };
  const letterOf = reminderLetters(letters);
  const told = await remindUnits(writer, { ...by, round, units: asked, today, isTime: () => true, letterOf });
  return toldOf(told, asked, round.asOf);
}

/** Reminds for the units named, or for all of the round that the caller may remind. */
export function sendReminders(
  reference: Reference,
  store: Pick<ReminderStore, 'write'>,
  asked: Asked,
  who: Who,
): Promise<Sent> {
  const { id, body, key } = asked;
  const command = { userId: who.caller.userId, key, name: 'sendReminders', body: { id, ...body } };
  return store.write((writer) => writer.once(command, () => remind(reference, writer, asked, who)));
}
