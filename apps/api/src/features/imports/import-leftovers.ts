import { removeSpreadsheet } from './import-folder.ts';
import type { ImportStore, LeftBehind } from './import-store.ts';

type Kept = { readonly store: Pick<ImportStore, 'endLeftBehind'>; readonly folder: string };

/** Ends imports of which nothing more would come, and removes their files. */
export async function endLeftBehind({ store, folder }: Kept): Promise<readonly LeftBehind[]> {
  const ended = await store.endLeftBehind();
  for (const { id } of ended) await removeSpreadsheet(folder, id);
  return ended;
}
