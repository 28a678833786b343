import type { BodiesByUnit } from '@tiendo/domain/criteria/responsible-body.ts';
import type { Statements } from '../prisma-database.ts';

type Row = { readonly unitId: number; readonly criterionId: number; readonly body: string };

/** What some units say of the bodies that answer for the criteria of a set, in the demonstration or outside it. */
export async function readBodies(
  database: Statements,
  setId: number,
  unitIds: readonly number[],
  demonstration: boolean,
): Promise<BodiesByUnit> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT r.unit_id AS "unitId", r.criterion_id AS "criterionId", r.body
    FROM criterion_responsibility r JOIN criterion c ON c.id = r.criterion_id
    WHERE c.set_id = ${setId} AND r.unit_id = ANY(${[...unitIds]}::int[])
      AND r.demonstration = ${demonstration}`;
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  return new Map(
    [...byUnit].map(([unitId, own]) => [unitId, new Map(own.map((row) => [row.criterionId, row.body]))]),
  );
}
