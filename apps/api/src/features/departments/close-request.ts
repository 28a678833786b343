import type { DepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { RequestStore } from './request-store.ts';
import { requestInReach, requestNow } from './told-request.ts';

/** Closes a request: nothing more is waited for. */
export async function closeRequest(
  reference: Reference,
  store: Pick<RequestStore, 'byId' | 'close'>,
  { id, requestId }: { id: number; requestId: string },
  { caller, today }: { caller: Caller; today: string },
): Promise<DepartmentRequest> {
  const { unitId } = await requestInReach(reference, store, id, { caller, today, action: 'request.make' });
  await store.close(id, caller.userId, {
    actor: auditActorOf(caller),
    action: 'request.closed',
    subject: { kind: 'department_request', id: String(id) },
    unitId,
    requestId,
  });
  return requestNow(reference, store, id, today);
}
