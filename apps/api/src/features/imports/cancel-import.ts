import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { type ImportDeps, importStateError, reachImport } from './import-access.ts';
import { getImport } from './import-answer.ts';
import { removeSpreadsheet } from './import-folder.ts';
import type { Who } from './import-record.ts';

/** Ends an import before it has written anything. One whose transaction committed meanwhile is refused. */
export async function cancelImport(deps: ImportDeps, id: number, who: Who): Promise<ImportAnswer> {
  const { state } = await reachImport(deps, id, who);
  if (state === 'cancelled') return getImport(deps, id, who);
  deps.runner.stop(id);
  if (!(await deps.store.end(id, 'cancelled', null)))
    throw importStateError(await reachImport(deps, id, who));
  await removeSpreadsheet(deps.folder, id);
  return getImport(deps, id, who);
}
