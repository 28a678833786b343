import type { Database, Statements } from '../../../shared/prisma-database.ts';
import type {
  NewDecision,
  RecognitionFacts,
  RecognitionSearch,
  RecognitionWriter,
  StoredRecognition,
} from './recognition-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

function readRecognitions(database: Statements, search: RecognitionSearch): Promise<StoredRecognition[]> {
  const ids = 'ids' in search ? [...search.ids] : [];
  const dossierIds = 'dossierIds' in search ? [...search.dossierIds] : [];
  return database.$queryRaw<StoredRecognition[]>`
    SELECT id, unit_id AS "unitId", level_id AS "levelId", achieved_year AS "achievedYear",
      decision_number AS "decisionNumber", decision_date::text AS "decisionDate", known_from::text AS "knownFrom",
      batch, announced_on::text AS "announcedOn", revoked_on::text AS "revokedOn",
      revocation_ground AS "revocationGround", revocation_number AS "revocationNumber",
      dossier_id AS "dossierId", origin::text
    FROM recognition WHERE id = ANY(${ids}::int[]) OR dossier_id = ANY(${dossierIds}::int[]) ORDER BY id`;
}

async function readKeyCriteria(database: Statements): Promise<ReadonlySet<number>> {
  const rows = await database.$queryRaw<{ id: number }[]>`SELECT id FROM criterion WHERE withdrawal_key`;
  return new Set(rows.map(({ id }) => id));
}

const readNumbers = (tx: Transaction, unitIds: readonly number[], on: string, simulated: boolean) =>
  tx.$queryRaw<{ number: string; unitId: number }[]>`
    SELECT decision_number AS number, unit_id AS "unitId" FROM recognition
    WHERE decision_date = ${on}::date AND decision_number IS NOT NULL AND unit_id = ANY(${[...unitIds]}::int[])
      AND (origin = 'simulated') = ${simulated}`;

async function recordDecisions(
  tx: Transaction,
  on: string,
  decisions: readonly NewDecision[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO recognition (unit_id, level_id, set_id, achieved_year, decision_number, decision_date, known_from,
      batch, origin, dossier_id)
    SELECT d.unit_id, d.level_id, d.set_id, n.year, n.number, ${on}::date, ${on}::date,
      (SELECT s.batch FROM council_vote v JOIN council_session s ON s.id = v.session_id
        WHERE v.dossier_id = d.id AND v.qualifies AND s.closed_at IS NOT NULL
        ORDER BY s.closed_at DESC, s.id DESC LIMIT 1),
      (CASE WHEN d.demonstration THEN 'simulated' ELSE 'form' END)::snapshot_origin, d.id
    FROM jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb) AS n (dossier int, number text, year int)
    JOIN dossier d ON d.id = n.dossier
    ORDER BY d.id`;
}

/** Recognitions through the client or a transaction of it. */
export const prismaRecognitionFacts = (database: Statements): RecognitionFacts => ({
  recognitions: (search) => readRecognitions(database, search),
  keyCriteria: () => readKeyCriteria(database),
});

/** What a transaction does to recognitions. */
export const prismaRecognitionWriter = (tx: Transaction): RecognitionWriter => ({
  ...prismaRecognitionFacts(tx),
  holdProvinces: async (unitIds) => {
    await tx.$queryRaw`
      SELECT id FROM administrative_unit WHERE id = ANY(${[...unitIds]}::int[]) ORDER BY id FOR NO KEY UPDATE`;
  },
  numbersOf: (unitIds, on, simulated) => readNumbers(tx, unitIds, on, simulated),
  recordDecisions: (on, decisions) => recordDecisions(tx, on, decisions),
  announce: async (on, dossierIds) => {
    await tx.$executeRaw`
      UPDATE recognition SET announced_on = ${on}::date WHERE dossier_id = ANY(${[...dossierIds]}::int[])`;
  },
  lockRecognition: async (id) => {
    await tx.$queryRaw`SELECT id FROM recognition WHERE id = ${id} FOR UPDATE`;
    const [found] = await readRecognitions(tx, { ids: [id] });
    return found ?? null;
  },
  revoke: async (id, { on, ground, number }) => {
    await tx.$executeRaw`
      UPDATE recognition SET revoked_on = ${on}::date, revocation_ground = ${ground}, revocation_number = ${number}
      WHERE id = ${id}`;
  },
});
