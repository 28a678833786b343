import type { SourceSummary } from '@tiendo/contracts/references.ts';

/** Documents by their id, in the order of their dates and keys. */
export type SourceDirectory = {
  byIds(ids: readonly number[]): Promise<(SourceSummary & { id: number })[]>;
};

/** The documents as answers carry them. */
export async function sourcesOf(
  directory: SourceDirectory,
  ids: Iterable<number | null>,
): Promise<SourceSummary[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const sources = await directory.byIds(wanted);
  return sources.map(({ id: _id, ...summary }) => summary);
}
