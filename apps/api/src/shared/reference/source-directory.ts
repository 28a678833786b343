import type { SourceSummary } from '@tiendo/contracts/references.ts';

export type SourceRecord = SourceSummary & { id: number };

/** Documents by their id, in the order of their dates and keys. */
export type SourceDirectory = {
  byIds(ids: readonly (number | null)[]): SourceRecord[];
};

/** The directory over documents given in the order of their dates and keys. */
export function sourceDirectory(documents: readonly SourceRecord[]): SourceDirectory {
  const placed = new Map(documents.map((document, place) => [document.id, { document, place }]));
  return {
    byIds: (ids) =>
      [...new Set(ids)]
        .flatMap((id) => (id === null ? [] : (placed.get(id) ?? [])))
        .sort((a, b) => a.place - b.place)
        .map(({ document }) => document),
  };
}
