import type { listDepartmentRequests as contract } from '@tiendo/contracts/departments/requests.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { RequestStore } from './request-store.ts';
import { toldRequest } from './told-request.ts';

/** Requests about a unit and those below it, to the bodies that the caller speaks for. */
export async function listRequests(
  reference: Reference,
  store: Pick<RequestStore, 'search'>,
  query: QueryOf<typeof contract>,
  { caller, today }: { caller: Caller; today: string },
): Promise<AnswerOf<typeof contract>> {
  const { units } = reference;
  const window = pageWindow('department-requests', query);
  const unit = requireUnit(units, query.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: query.unit });
  const { bodies } = requirePermission(caller, 'request.read', unit, today, unknown);
  const { demonstration } = caller;
  const search = { unitIds: units.idsUnder(unit.id), bodies, demonstration, state: query.state, today };
  const found = await store.search(search, window);
  const { items, nextCursor } = pageOf('department-requests', query, found);
  return { items: items.map((request) => toldRequest(reference, request, today)), nextCursor };
}
