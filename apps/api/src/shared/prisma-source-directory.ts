import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { Database } from './prisma-database.ts';
import type { SourceDirectory } from './source-directory.ts';

/** Source documents from the database. */
export function prismaSourceDirectory(database: Database): SourceDirectory {
  return {
    byIds: async (ids) => {
      if (ids.length === 0) return [];
      return database.$queryRaw<(SourceSummary & { id: number })[]>`
        SELECT id, key, kind::text, title, publisher, number, event_date::text AS "eventDate",
          publication_date::text AS "publicationDate", caution
        FROM source_document WHERE id = ANY(${[...ids]}::int[])
        ORDER BY coalesce(event_date, publication_date) NULLS LAST, key`;
    },
  };
}
