import type { Database } from '../../shared/prisma-database.ts';
import type { EmphasisRecord, UnitMarks } from './unit-marks.ts';

export const readEmphases =
  (database: Database): UnitMarks['emphases'] =>
  (unitId, setId) =>
    database.$queryRaw<EmphasisRecord[]>`
    SELECT e.criterion_id AS "criterionId", e.as_of::text AS "asOf", e.set_basis::text AS "setBasis",
      e.source_id AS "sourceId"
    FROM criterion_emphasis e JOIN criterion c ON c.id = e.criterion_id
    WHERE e.unit_id = ${unitId} AND c.set_id = ${setId}
    ORDER BY e.as_of, e.source_id, c.position`;
