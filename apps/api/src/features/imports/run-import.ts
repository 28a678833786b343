import type { ImportDeps } from './import-access.ts';
import { importPath, removeSpreadsheet } from './import-folder.ts';
import type { Who } from './import-record.ts';

const ended: ReadonlySet<string> = new Set(['applied', 'refused', 'cancelled', 'failed']);

/** Has an import worked on. One whose process ends before it is done has failed; its file goes once it is over. */
export function runImport(
  { runner, store, folder }: Pick<ImportDeps, 'runner' | 'store' | 'folder'>,
  kind: 'plan' | 'apply',
  id: number,
  who: Who,
): void {
  runner.run({ kind, id, file: importPath(folder, id), who }, async (failure) => {
    if (failure !== null) {
      process.emitWarning(`The import ${id} was not finished: ${failure}`);
      await store.end(id, 'failed', 'process_ended');
    }
    const record = await store.find(id);
    if (record !== null && ended.has(record.state)) await removeSpreadsheet(folder, id);
  });
}
