import type { DepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import { daysLate } from '@tiendo/domain/reporting/round.ts';
import type { Action } from '@tiendo/policy/action.ts';
import { reachesBody } from '@tiendo/policy/permission.ts';
import { type AppError, parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { RequestStore, StoredRequest } from './request-store.ts';

const unknownRequest = (id: number): AppError =>
  parameterError('unknown_request', 'id', { given: String(id) });

/** How a request is told; throws where its unit is not known. */
export function toldRequest(
  { units, sets }: Reference,
  stored: StoredRequest,
  today: string,
): DepartmentRequest {
  const { unitId, criterionIds, settledOn, demonstration: _demonstration, ...told } = stored;
  const unit = units.byId(unitId);
  if (unit === null) throw unknownRequest(stored.id);
  const criteria = sets.family(stored.setCode)?.criteria ?? [];
  return {
    ...told,
    unit: unitSummaryOf(unit, stored.madeAt.slice(0, 10)),
    criteria: criteria.filter(({ id }) => criterionIds.includes(id)),
    daysLate: daysLate(stored, settledOn, today) ?? 0,
  };
}

/**
 * A request on which somebody may act. Throws `unknown_request` where its unit or its body is out of reach, or
 * where one of the two is of the demonstration and the other is not.
 */
export async function requestInReach(
  { units }: Reference,
  store: Pick<RequestStore, 'byId'>,
  id: number,
  { caller, today, action }: { caller: Caller; today: string; action: Action },
): Promise<StoredRequest> {
  const request = await store.byId(id);
  const unit = request?.demonstration === caller.demonstration ? units.byId(request.unitId) : null;
  if (request === null || unit === null) throw unknownRequest(id);
  const permission = requirePermission(caller, action, unit, today, () => unknownRequest(id));
  if (!reachesBody(permission, request.body)) throw unknownRequest(id);
  return request;
}

/** A request as it stands, for somebody who has acted on it. */
export async function requestNow(
  reference: Reference,
  store: Pick<RequestStore, 'byId'>,
  id: number,
  today: string,
): Promise<DepartmentRequest> {
  const request = await store.byId(id);
  if (request === null) throw unknownRequest(id);
  return toldRequest(reference, request, today);
}
