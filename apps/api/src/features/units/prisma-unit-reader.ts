import type { PageWindow } from '../../shared/paging.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { searchForms } from './search-words.ts';
import type { UnitDetails, UnitReader, UnitSearch } from './unit-reader.ts';

async function searchUnits(database: Database, search: UnitSearch, window: PageWindow): Promise<number[]> {
  const { whole, name } = search.text === null ? { whole: null, name: null } : searchForms(search.text);
  const rows = await database.$queryRaw<{ id: number }[]>`
    WITH matched AS (
      SELECT u.id, u.name, u.code, u.valid_from, CASE
          WHEN ${whole}::text IS NULL THEN 0
          WHEN u.code = ${whole} OR u.name_folded IN (${whole}, ${name}) THEN 1
          WHEN starts_with(u.code, ${whole}) THEN 2
          WHEN starts_with(u.name_folded, ${name}) OR starts_with(u.name_folded, ${whole}) THEN 3
          WHEN strpos(' ' || u.name_folded, ' ' || ${name}) > 0 THEN 4
          WHEN strpos(u.name_folded, ${name}) > 0 THEN 5
          WHEN similarity(u.name_folded, ${name}) > 0.45 THEN 6
        END AS rank,
        array_position(ARRAY['country','province','district','commune','ward','township','village','residential_area'], u.kind::text) AS depth
      FROM administrative_unit u
      WHERE (${search.kind}::text IS NULL OR u.kind::text = ${search.kind})
        AND (${search.parentId}::int IS NULL OR u.parent_id = ${search.parentId})
        AND (${search.date}::date IS NULL OR daterange(u.valid_from, u.valid_to) @> ${search.date}::date)
    )
    SELECT id FROM matched WHERE rank IS NOT NULL
    ORDER BY rank, CASE WHEN rank > 0 THEN depth END, name COLLATE "vi-x-icu", code, valid_from DESC NULLS LAST, id
    OFFSET ${window.offset} LIMIT ${window.take}`;
  return rows.map((row) => row.id);
}

async function readDetails(database: Database, id: number, date: string | null): Promise<UnitDetails | null> {
  const [row] = await database.$queryRaw<UnitDetails[]>`
    SELECT u.region, u.is_border AS "isBorder", u.validity_basis::text AS "validityBasis", u.note,
      (SELECT count(*) FROM administrative_unit child WHERE child.parent_id = u.id
        AND (${date}::date IS NULL OR daterange(child.valid_from, child.valid_to) @> ${date}::date))::int AS "childCount",
      CASE WHEN s.id IS NOT NULL THEN json_build_object('key', s.key, 'kind', s.kind, 'title', s.title,
        'publisher', s.publisher, 'number', s.number, 'eventDate', s.event_date,
        'publicationDate', s.publication_date, 'caution', s.caution, 'cautionEn', s.caution_en) END AS source
    FROM administrative_unit u LEFT JOIN source_document s ON s.id = u.source_id
    WHERE u.id = ${id}`;
  return row ?? null;
}

/** Units from the database; each question is one statement. */
export function prismaUnitReader(database: Database): UnitReader {
  return {
    search: (search, window) => searchUnits(database, search, window),
    details: (id, date) => readDetails(database, id, date),
  };
}
