import type { Statements } from '../../shared/prisma-database.ts';
import { readBodies } from '../../shared/responsibilities/prisma-bodies.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import { readSetContent } from '../../shared/set-content/prisma-set-content.ts';
import { readLastStates } from '../../shared/states/prisma-last-states.ts';
import { readEvidence } from './prisma-report-evidence.ts';
import type { ReportRecord } from './report-record.ts';
import type { ReportFacts } from './report-store.ts';

/** Reports by id; and of units in a round the ones that stand, or every revision. */
type Wanted = {
  readonly ids?: readonly number[];
  readonly roundId?: number;
  readonly unitIds?: readonly number[];
  readonly simulated?: boolean;
  readonly everyRevision?: boolean;
};

/** By id. */
export function readReports(database: Statements, wanted: Wanted) {
  const { ids = [], roundId = 0, unitIds = [], simulated = false, everyRevision = false } = wanted;
  return database.$queryRaw<ReportRecord[]>`
    WITH ranked AS (
      SELECT id, state, row_number() OVER (
        PARTITION BY unit_id ORDER BY state = 'withdrawn', state = 'accepted', id DESC) AS place
      FROM progress_snapshot
      WHERE round_id = ${roundId} AND unit_id = ANY(${[...unitIds]}::int[]) AND (origin = 'simulated') = ${simulated}
    ), wanted AS (
      SELECT one.id FROM unnest(${[...ids]}::int[]) AS one (id)
      UNION ALL SELECT id FROM ranked WHERE ${everyRevision} OR (place = 1 AND state <> 'withdrawn')
    )
    SELECT p.id, p.unit_id AS "unitId", p.round_id AS "roundId", p.version, p.revision, p.state::text, p.origin::text,
      p.size, p.note, p.verdict_mask AS mask, p.met_count AS "metCount", p.declared_count AS "declaredCount",
      p.received_on::text AS "receivedOn", p.revision_reason AS "revisionReason",
      p.withdrawal_reason AS "withdrawalReason",
      CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name) END AS author,
      CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', s.name, 'at',
        to_char(p.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS submitted,
      CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'name', d.name, 'at',
        to_char(p.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS decided,
      (SELECT coalesce(json_agg(json_build_object('id', w.user_id, 'name', u.name, 'at',
          to_char(w.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY w.at DESC, w.user_id), '[]')
        FROM report_writer w JOIN user_account u ON u.id = w.user_id WHERE w.snapshot_id = p.id) AS writers,
      (SELECT coalesce(json_agg(json_build_object('criterionId', m.criterion_id, 'note', m.note,
          'returnReason', m.return_reason, 'returnedVerdict', m.returned_verdict,
          'returnedNote', m.returned_note)), '[]')
        FROM criterion_remark m WHERE m.snapshot_id = p.id) AS remarks,
      (SELECT coalesce(json_agg(json_build_object('indicatorId', v.indicator_id, 'min', v.qty_min, 'max', v.qty_max,
          'decimals', v.decimals, 'qualifier', v.qualifier, 'text', v.value_text, 'isMet', v.is_met)), '[]')
        FROM indicator_value v WHERE v.snapshot_id = p.id) AS values,
      (SELECT coalesce(json_agg(json_build_object('criterionId', e.criterion_id, 'files', e.files)), '[]')
        FROM (SELECT criterion_id, count(*) AS files FROM report_evidence WHERE snapshot_id = p.id
          GROUP BY criterion_id) e) AS evidence
    FROM progress_snapshot p
    LEFT JOIN user_account a ON a.id = p.author_id
    LEFT JOIN user_account s ON s.id = p.submitted_by
    LEFT JOIN user_account d ON d.id = p.decided_by
    WHERE p.id IN (SELECT id FROM wanted) AND p.round_id IS NOT NULL
    ORDER BY p.id`;
}

/** Reports through the client or a transaction of it, one statement a question. */
export function prismaReportFacts(database: Statements): ReportFacts {
  return {
    round: (id) => findRound(database, id),
    setContent: (setId) => readSetContent(database, setId),
    bodies: (setId, unitIds, demonstration) => readBodies(database, setId, unitIds, demonstration),
    report: async (id) => {
      const [found] = await readReports(database, { ids: [id] });
      return found ?? null;
    },
    reportsOf: (roundId, unitIds, simulated) => readReports(database, { roundId, unitIds, simulated }),
    revisions: async ({ roundId, unitId, origin }) => {
      const simulated = origin === 'simulated';
      const found = await readReports(database, {
        roundId,
        unitIds: [unitId],
        simulated,
        everyRevision: true,
      });
      return found.toReversed();
    },
    evidence: (reportId) => readEvidence(database, reportId),
    lastStates: (asked) => readLastStates(database, asked),
  };
}
