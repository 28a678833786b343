import type { ListFile } from '../../shared/lists/csv-table.ts';
import { type CheckedFile, checkMappingFile, type EntryOptions } from './check-mappings.ts';
import type { SetStore } from './set-store.ts';

/** Enters the mappings of a file, all of them or none, after the same checks as their preview. */
export function enterMappings(store: SetStore, file: ListFile, options: EntryOptions): Promise<CheckedFile> {
  return store.write(async (writer) => {
    const checked = await checkMappingFile(writer, file, options);
    if (!checked.ok) return checked;
    for (const { from, to, pairs } of checked.mappings) {
      await writer.clearMapping(from.id, to.id);
      await writer.enterMapping(to.id, pairs);
    }
    return checked;
  });
}
