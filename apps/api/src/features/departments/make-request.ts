import type {
  makeDepartmentRequest as contract,
  DepartmentRequest,
} from '@tiendo/contracts/departments/requests.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { ownersAround } from '../../shared/rounds/round-owners.ts';
import { ownerOf, unknownRound } from '../../shared/rounds/round-reach.ts';
import { criterionIds } from './criterion-ids.ts';
import type { EntryOf, RequestStore } from './request-store.ts';
import { requestNow } from './told-request.ts';

type Who = { readonly caller: Caller; readonly today: string };

/** Refuses a round by another set, or one that the unit has nothing to do with. */
async function refuseForeignRound(
  store: Pick<RequestStore, 'round'>,
  { roundId, set }: { roundId: number | null; set: string },
  unit: UnitRecord,
  { units, caller }: { units: UnitDirectory; caller: Caller },
): Promise<void> {
  if (roundId === null) return;
  const { round, owner } = ownerOf(units, await store.round(roundId), roundId, caller);
  if (round.setCode !== set || !ownersAround(units, unit).includes(owner.id)) throw unknownRound(roundId);
}

/** Asks a body to review its criteria in a unit by a day. */
export async function makeRequest(
  reference: Reference,
  store: Pick<RequestStore, 'round' | 'make' | 'byId'>,
  { body: asked, key, requestId }: { body: BodyOf<typeof contract>; key: string | null; requestId: string },
  { caller, today }: Who,
): Promise<DepartmentRequest> {
  const { round: roundId, body, text, dueOn } = asked;
  const unit = requireUnit(reference.units, asked.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: asked.unit });
  requirePermission(caller, 'request.make', unit, today, unknown);
  const family = requireSet(reference.sets, asked.set);
  const criteria = criterionIds(family, [...new Set(asked.criteria)], 'criteria');
  if (dueOn < today) throw parameterError('invalid_value', 'dueOn', { given: dueOn, expected: `≥ ${today}` });
  const { units } = reference;
  const { id: setId, code: set } = family.set;
  await refuseForeignRound(store, { roundId, set }, unit, { units, caller });
  const { demonstration } = caller;
  const request = {
    unitId: unit.id,
    setId,
    roundId,
    body,
    text,
    dueOn,
    demonstration,
    criterionIds: criteria,
  };
  const entryOf: EntryOf = (made) => ({
    actor: auditActorOf(caller),
    action: 'request.made',
    subject: { kind: 'department_request', id: String(made) },
    unitId: unit.id,
    requestId,
    after: { body, text, dueOn, set: asked.set, round: roundId, criteria: asked.criteria },
  });
  const command = { userId: caller.userId, key, name: 'makeDepartmentRequest', body: asked };
  const id = await store.make(request, entryOf, command);
  return requestNow(reference, store, id, today);
}
