import type { PageWindow } from '../../shared/paging.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { SnapshotDetails, SnapshotReader, SnapshotRecord, SnapshotSearch } from './snapshot-reader.ts';

async function searchSnapshots(
  database: Database,
  { unitIds, setId, from, to, state }: SnapshotSearch,
  { offset, take }: PageWindow,
): Promise<SnapshotRecord[]> {
  return database.$queryRaw<SnapshotRecord[]>`
    SELECT p.id, p.unit_id AS "unitId", s.code AS "setCode", p.set_basis::text AS "setBasis",
      p.as_of::text AS "asOf", p.as_of_from::text AS "asOfFrom", p.as_of_precision::text AS "asOfPrecision",
      p.basis::text, p.origin::text, p.state::text, p.revision, p.revision_reason AS "revisionReason",
      p.met_count AS "metCount", p.size, p.received_on::text AS "receivedOn", d.key AS "sourceKey"
    FROM progress_snapshot p
    JOIN criteria_set s ON s.id = p.set_id
    LEFT JOIN source_document d ON d.id = p.source_id
    WHERE p.unit_id = ANY(${[...unitIds]}::int[]) AND p.state::text = ${state}
      AND (${setId}::int IS NULL OR p.set_id = ${setId})
      AND (${from}::date IS NULL OR p.as_of >= ${from}::date)
      AND (${to}::date IS NULL OR p.as_of <= ${to}::date)
    ORDER BY p.as_of DESC, p.id DESC OFFSET ${offset} LIMIT ${take}`;
}

async function readSnapshot(database: Database, id: number): Promise<SnapshotDetails | null> {
  const [row] = await database.$queryRaw<SnapshotDetails[]>`
    SELECT p.id, p.unit_id AS "unitId", s.code AS "setCode", p.set_basis::text AS "setBasis",
      p.as_of::text AS "asOf", p.as_of_from::text AS "asOfFrom", p.as_of_precision::text AS "asOfPrecision",
      p.basis::text, p.origin::text, p.state::text, p.revision, p.revision_reason AS "revisionReason",
      p.met_count AS "metCount", p.size, p.received_on::text AS "receivedOn", d.key AS "sourceKey",
      CASE WHEN d.id IS NOT NULL THEN json_build_object('key', d.key, 'kind', d.kind, 'title', d.title,
        'publisher', d.publisher, 'number', d.number, 'eventDate', d.event_date,
        'publicationDate', d.publication_date, 'caution', d.caution, 'cautionEn', d.caution_en) END AS source,
      (SELECT coalesce(json_agg(json_build_object('verdict', r.verdict, 'note', r.note,
          'criterion', json_build_object('id', c.id, 'position', c.position, 'number', c.number, 'name', c.name,
            'nameEn', c.name_en, 'shortName', c.short_name, 'shortNameEn', c.short_name_en,
            'groupName', c.group_name, 'groupNameEn', c.group_name_en)) ORDER BY c.position), '[]')
        FROM criterion_result r JOIN criterion c ON c.id = r.criterion_id WHERE r.snapshot_id = p.id) AS results
    FROM progress_snapshot p
    JOIN criteria_set s ON s.id = p.set_id
    LEFT JOIN source_document d ON d.id = p.source_id
    WHERE p.id = ${id} AND p.state IN ('accepted', 'withdrawn')`;
  return row ?? null;
}

/** Snapshots from the database; each question is one statement. */
export function prismaSnapshotReader(database: Database): SnapshotReader {
  return {
    search: (search, window) => searchSnapshots(database, search, window),
    byId: (id) => readSnapshot(database, id),
  };
}
