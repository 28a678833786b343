import { removeSpreadsheet } from './import-folder.ts';
import type { ImportStore } from './import-store.ts';

type Kept = { readonly store: Pick<ImportStore, 'failAbandoned' | 'expire'>; readonly folder: string };

/**
 * Ends what nobody works on any more: imports whose process is gone, and plans that waited too long to be applied.
 * Answers the numbers of the former.
 */
export async function endLeftBehind({ store, folder }: Kept): Promise<readonly number[]> {
  const abandoned = await store.failAbandoned();
  const expired = await store.expire();
  for (const id of [...abandoned, ...expired]) await removeSpreadsheet(folder, id);
  return abandoned;
}
