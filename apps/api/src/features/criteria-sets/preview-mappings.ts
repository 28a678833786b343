import type { ListFile } from '../../shared/lists/csv-table.ts';
import { type CheckedFile, checkMappingFile, type EntryOptions } from './check-mappings.ts';
import type { SetStore } from './set-store.ts';

/** What a mapping file would enter, or everything that speaks against it. Writes nothing. */
export function previewMappings(
  store: SetStore,
  file: ListFile,
  options: EntryOptions,
): Promise<CheckedFile> {
  return store.read((facts) => checkMappingFile(facts, file, options));
}
