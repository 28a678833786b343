import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Database } from './prisma-database.ts';
import type { UnitDirectory } from './unit-directory.ts';
import type { UnitRecord } from './unit-record.ts';

export type UnitRow = {
  id: number;
  code: string | null;
  name: string;
  kind: UnitKind;
  parent_id: number | null;
  valid_from: string | null;
  valid_to: string | null;
  path: string[];
  path_ids: number[];
};

export function unitRecordOf(row: UnitRow): UnitRecord {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    parentId: row.parent_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    path: row.path,
    pathIds: row.path_ids,
  };
}

type Wanted = { ids: readonly number[]; code: string | null; date: string | null };

/** The units with the names and ids of those above them: one statement, whatever their number. */
async function readUnits(database: Database, { ids, code, date }: Wanted): Promise<UnitRecord[]> {
  const rows = await database.$queryRaw<UnitRow[]>`
    WITH RECURSIVE wanted AS (
      SELECT id FROM administrative_unit WHERE id = ANY(${[...ids]}::int[])
      UNION ALL
      SELECT id FROM administrative_unit
      WHERE code = ${code}::text AND daterange(valid_from, valid_to) @> ${date}::date
    ), above AS (
      SELECT u.id, u.parent_id, ARRAY[]::text[] AS path, ARRAY[]::int[] AS path_ids
      FROM administrative_unit u JOIN wanted USING (id)
      UNION ALL
      SELECT above.id, parent.parent_id, above.path || parent.name, above.path_ids || parent.id
      FROM above JOIN administrative_unit parent ON parent.id = above.parent_id
    )
    SELECT u.id, u.code, u.name, u.kind::text, u.parent_id,
      u.valid_from::text, u.valid_to::text, above.path, above.path_ids
    FROM above JOIN administrative_unit u ON u.id = above.id
    WHERE above.parent_id IS NULL`;
  return rows.map(unitRecordOf);
}

/** Units from the database. */
export function prismaUnitDirectory(database: Database): UnitDirectory {
  const one = async (wanted: Wanted) => (await readUnits(database, wanted))[0] ?? null;
  return {
    byId: (id) => one({ ids: [id], code: null, date: null }),
    byCode: (code, date) => one({ ids: [], code, date }),
    byIds: async (ids) => (ids.length === 0 ? [] : readUnits(database, { ids, code: null, date: null })),
  };
}
