import type { PageWindow } from '../../../shared/paging.ts';
import type { Database, Statements } from '../../../shared/prisma-database.ts';
import type { CouncilFacts, CouncilWriter, SessionSearch } from './council-store.ts';
import type { CouncilDossierRecord, MinutesRecord, SessionHead, SessionRecord } from './session-record.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const searchSessions = (
  database: Statements,
  { unitIds, demonstration }: SessionSearch,
  { offset, take }: PageWindow,
) =>
  database.$queryRaw<SessionHead[]>`
    SELECT s.id, s.unit_id AS "unitId", s.batch, s.held_on::text AS "heldOn", s.place, s.demonstration,
      to_char(s.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt",
      m.members, m.present, v.dossiers, v.qualified
    FROM council_session s
    CROSS JOIN LATERAL (SELECT count(*)::int AS members, (count(*) FILTER (WHERE is_present))::int AS present
      FROM council_member WHERE session_id = s.id) m
    CROSS JOIN LATERAL (SELECT count(*)::int AS dossiers, (count(*) FILTER (WHERE qualifies))::int AS qualified
      FROM council_vote WHERE session_id = s.id) v
    WHERE s.unit_id = ANY(${[...unitIds]}::int[]) AND s.demonstration = ${demonstration}
    ORDER BY s.held_on DESC, s.id DESC OFFSET ${offset} LIMIT ${take}`;

async function findSession(database: Statements, id: number): Promise<SessionRecord | null> {
  const [found] = await database.$queryRaw<SessionRecord[]>`
    SELECT s.id, s.unit_id AS "unitId", s.batch, s.held_on::text AS "heldOn", s.place, s.demonstration, s.version,
      to_char(s.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt",
      json_build_object('id', u.id, 'name', u.name) AS "recordedBy",
      (SELECT coalesce(json_agg(json_build_object('name', m.name, 'office', m.office, 'role', m.role,
          'isPresent', m.is_present) ORDER BY m.position), '[]')
        FROM council_member m WHERE m.session_id = s.id) AS members,
      (SELECT count(*)::int FROM council_member m WHERE m.session_id = s.id AND m.is_present) AS present,
      (SELECT coalesce(json_agg(json_build_object('dossier', v.dossier_id, 'inFavour', v.in_favour,
          'against', v.against, 'blank', v.blank, 'qualifies', v.qualifies, 'reason', v.reason)
          ORDER BY v.position), '[]')
        FROM council_vote v WHERE v.session_id = s.id) AS votes,
      (SELECT count(*)::int FROM council_vote v WHERE v.session_id = s.id AND v.qualifies) AS qualified
    FROM council_session s JOIN user_account u ON u.id = s.recorded_by WHERE s.id = ${id}`;
  return found ?? null;
}

const readDossiers = (database: Statements, ids: readonly number[]) =>
  database.$queryRaw<CouncilDossierRecord[]>`
    SELECT d.id, d.unit_id AS "unitId", d.set_id AS "setId", d.year, d.procedure_code AS "procedureCode",
      d.state::text, d.state_since::text AS "stateSince", d.demonstration,
      (SELECT coalesce(json_agg(json_build_object('id', p.user_id, 'part', p.part)), '[]')
        FROM dossier_person p WHERE p.dossier_id = d.id) AS people,
      (SELECT json_build_object('recognitionId', k.id, 'number', k.decision_number, 'date', k.decision_date::text,
          'achievedYear', k.achieved_year, 'announcedOn', k.announced_on::text, 'revokedOn', k.revoked_on::text)
        FROM recognition k WHERE k.dossier_id = d.id) AS decision,
      (SELECT json_build_object('id', s.id, 'batch', s.batch)
        FROM council_vote v JOIN council_session s ON s.id = v.session_id
        WHERE v.dossier_id = d.id AND s.closed_at IS NULL ORDER BY s.id LIMIT 1) AS session
    FROM dossier d WHERE d.id = ANY(${[...ids]}::int[]) ORDER BY d.state_since, d.id`;

async function readWaiting(database: Statements, { unitIds, demonstration }: SessionSearch) {
  const waiting = await database.$queryRaw<{ id: number }[]>`
    SELECT id FROM dossier WHERE state = 'awaiting_council' AND demonstration = ${demonstration}
      AND unit_id = ANY(${[...unitIds]}::int[])`;
  return readDossiers(
    database,
    waiting.map(({ id }) => id),
  );
}

async function writeMinutes(tx: Transaction, id: number, minutes: MinutesRecord): Promise<void> {
  const { batch, heldOn, place, members, votes } = minutes;
  await tx.$executeRaw`
    UPDATE council_session SET batch = ${batch}, held_on = ${heldOn}::date, place = ${place}, version = version + 1
    WHERE id = ${id}`;
  await tx.$executeRaw`DELETE FROM council_member WHERE session_id = ${id}`;
  await tx.$executeRaw`DELETE FROM council_vote WHERE session_id = ${id}`;
  await tx.$executeRaw`
    INSERT INTO council_member (session_id, position, name, office, role, is_present)
    SELECT ${id}::int, (one.place)::int, one.of->>'name', one.of->>'office', (one.of->>'role')::council_role,
      (one.of->>'isPresent')::boolean
    FROM jsonb_array_elements(${JSON.stringify(members)}::jsonb) WITH ORDINALITY AS one (of, place)`;
  await tx.$executeRaw`
    INSERT INTO council_vote (session_id, dossier_id, position, in_favour, against, blank, qualifies, reason)
    SELECT ${id}::int, (one.of->>'dossier')::int, (one.place)::int, (one.of->>'inFavour')::int,
      (one.of->>'against')::int, (one.of->>'blank')::int, (one.of->>'qualifies')::boolean, one.of->>'reason'
    FROM jsonb_array_elements(${JSON.stringify(votes)}::jsonb) WITH ORDINALITY AS one (of, place)`;
}

async function openSession(
  tx: Transaction,
  session: Parameters<CouncilWriter['openSession']>[0],
  userId: string,
): Promise<number> {
  const { unitId, demonstration, batch, heldOn, place } = session;
  const [opened] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO council_session (unit_id, batch, held_on, place, demonstration, recorded_by)
    VALUES (${unitId}, ${batch}, ${heldOn}::date, ${place}, ${demonstration}, ${userId}) RETURNING id`;
  if (opened === undefined) throw new Error('a council session is stored');
  return opened.id;
}

/** Councils through the client or a transaction of it. */
export const prismaCouncilFacts = (database: Statements): CouncilFacts => ({
  sessions: (search, window) => searchSessions(database, search, window),
  session: (id) => findSession(database, id),
  councilDossiers: (ids) => readDossiers(database, ids),
  waitingForCouncil: (search) => readWaiting(database, search),
});

/** What a transaction does to councils. */
export const prismaCouncilWriter = (tx: Transaction): CouncilWriter => ({
  ...prismaCouncilFacts(tx),
  lockSession: async (id) => {
    await tx.$queryRaw`SELECT id FROM council_session WHERE id = ${id} FOR UPDATE`;
    return findSession(tx, id);
  },
  openSession: (session, userId) => openSession(tx, session, userId),
  writeMinutes: (id, minutes) => writeMinutes(tx, id, minutes),
  closeSession: async (id) => {
    await tx.$executeRaw`UPDATE council_session SET closed_at = now(), version = version + 1 WHERE id = ${id}`;
  },
});
