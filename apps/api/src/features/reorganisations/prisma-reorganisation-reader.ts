import type { Database } from '../../shared/prisma-database.ts';
import type { ReorganisationReader, ReorganisationRecord } from './reorganisation-reader.ts';

/** Reorganisations from the database; each question is one statement. */
export function prismaReorganisationReader(database: Database): ReorganisationReader {
  const read = (
    asked: Parameters<ReorganisationReader['search']>[0] & { id: number | null },
    { offset, take }: { offset: number; take: number },
  ) => {
    const unitIds = asked.unitIds === null ? null : [...asked.unitIds];
    return database.$queryRaw<ReorganisationRecord[]>`
      SELECT r.id, r.date::text, r.title, r.title_en AS "titleEn", r.legal_basis AS "legalBasis",
        to_char(r.reversed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "reversedAt",
        ARRAY(SELECT u.id FROM administrative_unit u WHERE u.ended_by = r.id ORDER BY u.code, u.id) AS "endedIds",
        ARRAY(SELECT u.id FROM administrative_unit u WHERE u.formed_by = r.id ORDER BY u.code, u.id) AS "formedIds",
        coalesce((SELECT json_agg(json_build_object('predecessorId', s.predecessor_id, 'successorId', s.successor_id,
            'kind', s.kind, 'basis', s.basis) ORDER BY s.id)
          FROM unit_succession s WHERE s.reorganisation_id = r.id), '[]') AS steps,
        CASE WHEN d.id IS NOT NULL THEN json_build_object('key', d.key, 'kind', d.kind, 'title', d.title,
          'publisher', d.publisher, 'number', d.number, 'eventDate', d.event_date,
          'publicationDate', d.publication_date, 'caution', d.caution, 'cautionEn', d.caution_en) END AS source
      FROM reorganisation r LEFT JOIN source_document d ON d.id = r.source_id
      WHERE (${asked.id}::int IS NULL AND r.reversed_at IS NULL OR r.id = ${asked.id}::int)
        AND (${asked.from}::date IS NULL OR r.date >= ${asked.from}::date)
        AND (${asked.to}::date IS NULL OR r.date <= ${asked.to}::date)
        AND (${unitIds}::int[] IS NULL OR EXISTS (SELECT 1 FROM administrative_unit u
          WHERE u.id = ANY(${unitIds}::int[]) AND r.id IN (u.ended_by, u.formed_by)))
      ORDER BY r.date DESC, r.id DESC OFFSET ${offset} LIMIT ${take}`;
  };
  return {
    search: (search, window) => read({ ...search, id: null }, window),
    byId: async (id) => {
      const all = { id, unitIds: null, from: null, to: null };
      const [record] = await read(all, { offset: 0, take: 1 });
      return record ?? null;
    },
  };
}
