import type { Database } from '../../shared/prisma-database.ts';
import { readBodies } from '../../shared/responsibilities/prisma-bodies.ts';
import { readReportRevisions } from '../../shared/rounds/prisma-report-revisions.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import type { CriteriaReader, ReportDetails } from './criteria-reader.ts';

const readDetails = (database: Database, reportIds: readonly number[]) =>
  database.$queryRaw<ReportDetails[]>`
    SELECT p.id, p.verdict_mask AS mask,
      (SELECT coalesce(json_agg(json_build_object('criterionId', m.criterion_id, 'note', m.note,
          'returnReason', m.return_reason)), '[]')
        FROM criterion_remark m WHERE m.snapshot_id = p.id) AS remarks,
      (SELECT coalesce(json_agg(json_build_object('criterionId', e.criterion_id, 'id', e.id, 'name', e.name,
          'size', f.size) ORDER BY e.id), '[]')
        FROM report_evidence e JOIN evidence_file f ON f.hash = e.hash WHERE e.snapshot_id = p.id) AS evidence
    FROM progress_snapshot p WHERE p.id = ANY(${[...reportIds]}::int[])`;

/** What departments see of a round, from the database; each question is one statement. */
export function prismaCriteriaReader(database: Database): CriteriaReader {
  return {
    round: (id) => findRound(database, id),
    bodies: (setId, unitIds, demonstration) => readBodies(database, setId, unitIds, demonstration),
    revisions: (roundIds, unitIds) => readReportRevisions(database, roundIds, unitIds),
    details: (reportIds) => readDetails(database, reportIds),
  };
}
