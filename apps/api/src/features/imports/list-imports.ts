import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listImports as contract } from '@tiendo/contracts/imports/import.ts';
import { may } from '@tiendo/policy/permission.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { ImportDeps } from './import-access.ts';
import { standingOfImport } from './import-answer.ts';
import { endLeftBehind } from './import-leftovers.ts';
import type { ListedImport, Who } from './import-record.ts';

const list = 'imports';

function isReached(
  { reference: { units } }: ImportDeps,
  { unitId }: ListedImport,
  { caller, today }: Who,
): boolean {
  const unit = units.byId(unitId);
  return unit !== null && may(caller, 'report.enter', [unit.id, ...unit.pathIds], today).granted;
}

/** A page of the imports of somebody, those left out whose unit is out of reach by now. */
export async function listImports(
  deps: ImportDeps,
  query: QueryOf<typeof contract>,
  who: Who,
): Promise<AnswerOf<typeof contract>> {
  await endLeftBehind(deps);
  const found = await deps.store.ofPerson(who.caller.userId, pageWindow(list, query));
  const { items, nextCursor } = pageOf(list, query, found);
  const reached = items.filter((one) => isReached(deps, one, who));
  const told = reached.map(({ counts, ...record }) => ({
    ...standingOfImport(deps.reference, record),
    counts,
  }));
  return { items: told, nextCursor };
}
