import type { SourceFacts } from './data/sources/source-facts.ts';
import { type Transaction, toDateOrNull } from './dataset.ts';

/** Inserts source documents and returns their ids by key. */
export async function insertSources(
  tx: Transaction,
  sources: readonly SourceFacts[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.sourceDocument.createManyAndReturn({
    data: sources.map((source) => ({
      ...source,
      eventDate: toDateOrNull(source.eventDate),
      publicationDate: toDateOrNull(source.publicationDate),
    })),
    select: { id: true, key: true },
  });
  return new Map(rows.map((row) => [row.key, row.id]));
}
