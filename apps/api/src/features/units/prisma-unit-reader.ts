import type { UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { type UnitRow, unitRecordOf } from '../../shared/prisma-unit-directory.ts';
import { searchForms } from './search-words.ts';
import type { UnitDetails, UnitReader, UnitSearch } from './unit-reader.ts';

async function searchUnits(database: Database, search: UnitSearch, window: PageWindow) {
  const { whole, name } = search.text === null ? { whole: null, name: null } : searchForms(search.text);
  const rows = await database.$queryRaw<UnitRow[]>`
    WITH RECURSIVE matched AS (
      SELECT u.id, u.parent_id, u.name, u.code, u.valid_from, CASE
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
    ), page AS (
      SELECT id, parent_id, row_number() OVER (
        ORDER BY rank, CASE WHEN rank > 0 THEN depth END, name COLLATE "vi-x-icu", code, valid_from DESC NULLS LAST, id) AS position
      FROM matched WHERE rank IS NOT NULL
      ORDER BY position OFFSET ${window.offset} LIMIT ${window.take}
    ), above AS (
      SELECT id, parent_id, position, ARRAY[]::text[] AS path, ARRAY[]::int[] AS path_ids FROM page
      UNION ALL
      SELECT above.id, parent.parent_id, above.position, above.path || parent.name, above.path_ids || parent.id
      FROM above JOIN administrative_unit parent ON parent.id = above.parent_id
    )
    SELECT u.id, u.code, u.name, u.kind::text, u.parent_id, u.valid_from::text, u.valid_to::text,
      above.path, above.path_ids
    FROM above JOIN administrative_unit u ON u.id = above.id
    WHERE above.parent_id IS NULL ORDER BY above.position`;
  return rows.map(unitRecordOf);
}

async function readDetails(database: Database, id: number, date: string | null): Promise<UnitDetails | null> {
  const [row] = await database.$queryRaw<UnitDetails[]>`
    SELECT u.region, u.is_border AS "isBorder", u.validity_basis::text AS "validityBasis", u.note,
      (SELECT count(*) FROM administrative_unit child WHERE child.parent_id = u.id
        AND (${date}::date IS NULL OR daterange(child.valid_from, child.valid_to) @> ${date}::date))::int AS "childCount",
      CASE WHEN s.id IS NOT NULL THEN json_build_object('key', s.key, 'kind', s.kind, 'title', s.title,
        'publisher', s.publisher, 'number', s.number, 'eventDate', s.event_date,
        'publicationDate', s.publication_date, 'caution', s.caution) END AS source
    FROM administrative_unit u LEFT JOIN source_document s ON s.id = u.source_id
    WHERE u.id = ${id}`;
  return row ?? null;
}

async function readSuccessions(database: Database, id: number): Promise<UnitSuccession[]> {
  return database.$queryRaw<UnitSuccession[]>`
    WITH RECURSIVE earlier AS (
      SELECT ${id}::int AS id
      UNION
      SELECT s.predecessor_id FROM earlier JOIN unit_succession s ON s.successor_id = earlier.id
    ), later AS (
      SELECT ${id}::int AS id
      UNION
      SELECT s.successor_id FROM later JOIN unit_succession s ON s.predecessor_id = later.id
    )
    SELECT predecessor_id AS "predecessorId", successor_id AS "successorId", date::text, kind::text,
      legal_basis AS "legalBasis", basis::text
    FROM unit_succession s
    WHERE s.successor_id IN (SELECT id FROM earlier) OR s.predecessor_id IN (SELECT id FROM later)
    ORDER BY date, id`;
}

/** Units from the database; each question is one statement. */
export function prismaUnitReader(database: Database): UnitReader {
  return {
    search: (search, window) => searchUnits(database, search, window),
    details: (id, date) => readDetails(database, id, date),
    successions: (id) => readSuccessions(database, id),
  };
}
