import type { Statements } from '../prisma-database.ts';
import type { SourceRecord } from './source-directory.ts';

/** Every document, in the order of dates and keys. */
export async function readSources(database: Statements): Promise<SourceRecord[]> {
  return database.$queryRaw<SourceRecord[]>`
    SELECT id, key, kind::text, title, publisher, number, event_date::text AS "eventDate",
      publication_date::text AS "publicationDate", caution, caution_en AS "cautionEn"
    FROM source_document ORDER BY coalesce(event_date, publication_date) NULLS LAST, key`;
}
