import type { DepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { RequestStore } from './request-store.ts';
import { requestInReach, requestNow } from './told-request.ts';

/** Answers a request for the body that the caller speaks for. */
export async function answerRequest(
  reference: Reference,
  store: Pick<RequestStore, 'byId' | 'answer'>,
  { id, text, key, requestId }: { id: number; text: string; key: string | null; requestId: string },
  { caller, today }: { caller: Caller; today: string },
): Promise<DepartmentRequest> {
  const { unitId } = await requestInReach(reference, store, id, { caller, today, action: 'request.answer' });
  const entry = {
    actor: auditActorOf(caller),
    action: 'request.answered',
    subject: { kind: 'department_request', id: String(id) },
    unitId,
    requestId,
    after: { text },
  } as const;
  const command = { userId: caller.userId, key, name: 'answerDepartmentRequest', body: { id, text } };
  const answered = await store.answer(id, text, entry, command);
  if (!answered) throw parameterError('request_closed', 'id', { given: String(id) });
  return requestNow(reference, store, id, today);
}
