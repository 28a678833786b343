import type { ScopeRule } from '@tiendo/domain/units/scope.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { type UnitRow, unitRecordOf } from '../../shared/prisma-unit-directory.ts';
import type { UnitRecord } from '../../shared/unit-record.ts';
import type { Territory, TerritoryUnit } from './progress-reader.ts';

type TerritoryRow = UnitRow & { rows: TerritoryUnit['rows']; rules: ScopeRule[] | null };

/** A unit and all under it that existed at some time from the first date to the last. */
export async function readTerritory(
  database: Database,
  root: UnitRecord,
  from: string,
  to: string,
): Promise<Territory> {
  const rows = await database.$queryRaw<TerritoryRow[]>`
    WITH RECURSIVE under AS (
      SELECT u.id, u.name, ${root.path}::text[] AS path, ${root.pathIds}::int[] AS path_ids
      FROM administrative_unit u WHERE u.id = ${root.id}
      UNION ALL
      SELECT child.id, child.name, under.name || under.path, under.id || under.path_ids
      FROM under JOIN administrative_unit child ON child.parent_id = under.id
      WHERE daterange(child.valid_from, child.valid_to) && daterange(${from}::date, ${to}::date, '[]')
    ), recoded AS (
      SELECT id AS unit_id, id AS row_id, 0 AS step FROM under
      UNION ALL
      SELECT recoded.unit_id, succession.predecessor_id, recoded.step + 1
      FROM recoded JOIN unit_succession succession
        ON succession.successor_id = recoded.row_id AND succession.kind = 'recode'
      WHERE recoded.step < 20
    ), lasting AS (
      SELECT recoded.unit_id, json_agg(json_build_object('id', u.id, 'validFrom', u.valid_from,
        'validTo', u.valid_to) ORDER BY recoded.step) AS rows
      FROM recoded JOIN administrative_unit u ON u.id = recoded.row_id GROUP BY recoded.unit_id
    ), exceptions AS (
      SELECT unit_id, json_agg(json_build_object('unitId', unit_id, 'counted', counted,
        'validFrom', valid_from, 'validTo', valid_to)) AS rules
      FROM programme_scope GROUP BY unit_id
    )
    SELECT u.id, u.code, u.name, u.kind::text, u.parent_id, u.valid_from::text, u.valid_to::text,
      under.path, under.path_ids, lasting.rows, exceptions.rules
    FROM under
    JOIN administrative_unit u ON u.id = under.id
    JOIN lasting ON lasting.unit_id = u.id
    LEFT JOIN exceptions ON exceptions.unit_id = u.id`;
  return {
    units: rows.map((row) => ({ ...unitRecordOf(row), rows: row.rows })),
    rules: rows.flatMap((row) => row.rules ?? []),
  };
}
