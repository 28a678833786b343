import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { Statements } from '../../shared/prisma-database.ts';
import type { DossierHead, DossierRecord } from './dossier-record.ts';
import type { DossierSearch } from './dossier-store.ts';

/**
 * A dossier by its id, with everything that is stored of it but its reviews and what was handed in. `review`: without
 * claims, values and documents but those of visits, which those who review read as they were handed in.
 */
export async function findDossier(
  database: Statements,
  id: number,
  part: 'whole' | 'review' = 'whole',
): Promise<DossierRecord | null> {
  const whole = part === 'whole';
  const [found] = await database.$queryRaw<DossierRecord[]>`
    SELECT d.id, d.unit_id AS "unitId", d.set_id AS "setId", d.year, d.procedure_code AS "procedureCode",
      d.state::text, d.state_since::text AS "stateSince", d.submission_count AS "submissionCount",
      d.due_on::text AS "dueOn", d.demonstration, d.version, d.opened_on::text AS "openedOn",
      d.no_construction_debt AS "noConstructionDebt", d.security_not_complex AS "securityNotComplex",
      coalesce(r.reviewed, 0) AS reviewed, coalesce(r.outstanding, 0) AS outstanding,
      json_build_object('id', o.id, 'name', o.name) AS "openedBy",
      CASE WHEN h.id IS NOT NULL THEN json_build_object('id', h.id, 'name', h.name) END AS holder,
      (SELECT json_build_object('snapshotId', p.id, 'asOf', p.as_of::text)
        FROM progress_snapshot p WHERE p.id = d.snapshot_id) AS "openedFrom",
      (SELECT coalesce(json_agg(json_build_object('criterionId', c.criterion_id, 'verdict', c.verdict,
          'note', c.note)), '[]') FROM dossier_claim c WHERE c.dossier_id = d.id AND ${whole}) AS claims,
      (SELECT coalesce(json_agg(json_build_object('indicatorId', v.indicator_id, 'min', v.qty_min, 'max', v.qty_max,
          'decimals', v.decimals, 'qualifier', v.qualifier, 'text', v.value_text, 'isMet', v.is_met)
          ORDER BY v.indicator_id), '[]') FROM dossier_value v WHERE v.dossier_id = d.id AND ${whole}) AS values,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'paperCode', t.paper_code, 'criterionId', t.criterion_id,
          'visitId', t.visit_id, 'title', t.title, 'files',
          (SELECT json_agg(json_build_object('id', f.id, 'number', f.number, 'name', f.name, 'hash', f.hash,
              'size', e.size, 'type', e.type, 'added', json_build_object('id', a.id, 'name', a.name, 'at',
              to_char(f.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) ORDER BY f.number DESC)
            FROM dossier_file f JOIN evidence_file e ON e.hash = f.hash JOIN user_account a ON a.id = f.added_by
            WHERE f.document_id = t.id)) ORDER BY t.id), '[]')
        FROM dossier_document t WHERE t.dossier_id = d.id AND t.removed_at IS NULL
          AND (${whole} OR t.visit_id IS NOT NULL)) AS documents,
      (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'heldOn', m.held_on::text, 'present', m.present,
          'agreed', m.agreed) ORDER BY m.kind), '[]') FROM dossier_meeting m WHERE m.dossier_id = d.id) AS meetings,
      (SELECT coalesce(json_agg(json_build_object('stage', b.stage, 'submission', b.submission,
          'returnedOn', b.returned_on::text, 'by', json_build_object('id', u.id, 'name', u.name, 'at',
          to_char(b.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'items',
          (SELECT coalesce(json_agg(json_build_object('criterionId', i.criterion_id, 'paperCode', i.paper_code,
              'reason', i.reason) ORDER BY i.id), '[]') FROM dossier_return_item i WHERE i.return_id = b.id))
          ORDER BY b.id DESC), '[]')
        FROM dossier_return b JOIN user_account u ON u.id = b.by_id WHERE b.dossier_id = d.id) AS returns,
      (SELECT coalesce(json_agg(json_build_object('number', s.number, 'on', s.submitted_on::text, 'hash', s.hash,
          'by', json_build_object('id', u.id, 'name', u.name)) ORDER BY s.number DESC), '[]')
        FROM dossier_submission s JOIN user_account u ON u.id = s.submitted_by
        WHERE s.dossier_id = d.id) AS submissions,
      (SELECT s.content->'survey' FROM dossier_submission s
        WHERE s.dossier_id = d.id AND s.number = d.submission_count) AS "submittedSurvey",
      (SELECT coalesce(json_agg(json_build_object('action', g.action, 'from', g.from_state, 'to', g.to_state,
          'on', g.done_on::text, 'reason', g.reason, 'paperNumber', g.paper_number, 'by',
          json_build_object('id', u.id, 'name', u.name, 'at',
            to_char(g.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) ORDER BY g.id), '[]')
        FROM dossier_deed g JOIN user_account u ON u.id = g.by_id WHERE g.dossier_id = d.id) AS deeds,
      (SELECT coalesce(json_agg(json_build_object('id', w.user_id, 'part', w.part)), '[]')
        FROM dossier_person w WHERE w.dossier_id = d.id) AS people,
      (SELECT json_build_object('recognitionId', k.id, 'number', k.decision_number, 'date', k.decision_date::text,
          'achievedYear', k.achieved_year, 'announcedOn', k.announced_on::text, 'revokedOn', k.revoked_on::text)
        FROM recognition k WHERE k.dossier_id = d.id) AS decision
    FROM dossier d
    JOIN user_account o ON o.id = d.opened_by
    LEFT JOIN user_account h ON h.id = d.holder_id
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE v.verdict IS NOT NULL)::int AS reviewed,
        count(*) FILTER (WHERE v.verdict = 'more_evidence')::int AS outstanding
      FROM dossier_review v
      WHERE v.dossier_id = d.id AND v.submission = d.submission_count AND v.stage = (CASE
        WHEN d.state IN ('sent_to_district', 'in_verification', 'district_wants_more', 'refused_by_district', 'verified')
        THEN 'verification' ELSE 'appraisal' END)::review_stage) r ON true
    WHERE d.id = ${id}`;
  return found ?? null;
}

/** Dossiers of a list, as it is sorted; each with how far its reviewers have come. */
export function searchDossiers(database: Statements, search: DossierSearch, { offset, take }: PageWindow) {
  const { unitIds, demonstration, states, levelId, holder, unheld, dueBefore, name, sort } = search;
  return database.$queryRaw<DossierHead[]>`
    WITH page AS (
      SELECT d.*, row_number() OVER (ORDER BY
          CASE WHEN ${sort} = 'due' THEN d.due_on END NULLS LAST,
          CASE WHEN ${sort} = 'unit' THEN u.name END COLLATE "vi-x-icu", d.state_since, d.id) AS place
      FROM dossier d JOIN administrative_unit u ON u.id = d.unit_id
      WHERE d.unit_id = ANY(${[...unitIds]}::int[]) AND d.demonstration = ${demonstration}
        AND (${states === null} OR d.state = ANY(${[...(states ?? [])]}::dossier_state[]))
        AND (${levelId}::int IS NULL OR d.level_id = ${levelId})
        AND (${holder}::text IS NULL OR d.holder_id = ${holder})
        AND (NOT ${unheld} OR d.holder_id IS NULL)
        AND (${dueBefore}::date IS NULL OR d.due_on < ${dueBefore}::date)
        AND (${name}::text IS NULL OR position(${name} IN u.name_folded) > 0)
      ORDER BY place OFFSET ${offset} LIMIT ${take}
    )
    SELECT d.id, d.unit_id AS "unitId", d.set_id AS "setId", d.year, d.procedure_code AS "procedureCode",
      d.state::text, d.state_since::text AS "stateSince", d.submission_count AS "submissionCount",
      d.due_on::text AS "dueOn", d.demonstration,
      CASE WHEN h.id IS NOT NULL THEN json_build_object('id', h.id, 'name', h.name) END AS holder,
      coalesce(r.reviewed, 0) AS reviewed, coalesce(r.outstanding, 0) AS outstanding
    FROM page d
    LEFT JOIN user_account h ON h.id = d.holder_id
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE v.verdict IS NOT NULL)::int AS reviewed,
        count(*) FILTER (WHERE v.verdict = 'more_evidence')::int AS outstanding
      FROM dossier_review v
      WHERE v.dossier_id = d.id AND v.submission = d.submission_count AND v.stage = (CASE
        WHEN d.state IN ('sent_to_district', 'in_verification', 'district_wants_more', 'refused_by_district', 'verified')
        THEN 'verification' ELSE 'appraisal' END)::review_stage) r ON true
    ORDER BY d.place`;
}

/** How many dossiers of some units stand in each state. */
export const countDossiers = (
  database: Statements,
  { unitIds, demonstration }: Pick<DossierSearch, 'unitIds' | 'demonstration'>,
) =>
  database.$queryRaw<{ state: DossierState; dossiers: number }[]>`
    SELECT state::text, count(*)::int AS dossiers FROM dossier
    WHERE unit_id = ANY(${[...unitIds]}::int[]) AND demonstration = ${demonstration}
    GROUP BY state ORDER BY state`;
