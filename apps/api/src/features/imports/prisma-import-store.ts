import { type ImportModeCode, plannedImportDays } from '@tiendo/contracts/imports/import-parts.ts';
import { Prisma } from '@tiendo/database/generated/client.ts';
import { headingKey } from '@tiendo/domain/imports/heading-key.ts';
import type { ImportField } from '@tiendo/domain/imports/import-field.ts';
import { importNoteCodes } from '@tiendo/domain/imports/import-problem.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { Database, Statements } from '../../shared/prisma-database.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import type { ChangeRecord, FindingRecord, ImportRecord, ListedImport } from './import-record.ts';
import { runnerLockSpace } from './import-runner.ts';
import type { ChangesAsked, ImportStore, LeftBehind } from './import-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const standing = Prisma.sql`
  f.id, f.round_id AS "roundId", json_build_object('id', r.id, 'setCode', s.code, 'period', r.period, 'asOf', r.as_of,
    'basis', r.basis, 'dueOn', r.due_on, 'lockedFrom', r.locked_from) AS round,
  f.unit_id AS "unitId", f.user_id AS "userId", f.file_name AS "fileName", f.size, f.hash, f.state::text, f.version,
  f.mode::text, f.decimal_mark AS "decimalMark", f.error_code AS "errorCode",
  to_char(f.uploaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "uploadedAt",
  to_char(f.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "endedAt"`;

const files = Prisma.sql`
  import_file f JOIN reporting_round r ON r.id = f.round_id JOIN criteria_set s ON s.id = r.set_id`;

/** The import of a number; null where there is none. */
export async function findImport(database: Statements, id: number): Promise<ImportRecord | null> {
  const [found] = await database.$queryRaw<ImportRecord[]>`
    SELECT ${standing}, f.plan FROM ${files} WHERE f.id = ${id}`;
  return found ?? null;
}

/**
 * Tells as failed those that a process worked on which is gone, as what it had begun to write was rolled back with it,
 * and plans that nobody applied in time.
 */
const endLeftBehind = (database: Statements) =>
  database.$queryRaw<LeftBehind[]>`
    UPDATE import_file f SET state = 'failed', ended_at = now(),
      error_code = CASE WHEN f.state = 'planned' THEN 'expired' ELSE 'process_ended' END
    WHERE (f.state = 'planned' AND f.uploaded_at < now() - make_interval(days => ${plannedImportDays}::int))
      OR (f.state IN ('uploaded', 'applying') AND NOT EXISTS (
        SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
          AND l.classid = ${runnerLockSpace}::int::oid AND l.objid = f.runner::oid
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())))
    RETURNING f.id, f.error_code AS error`;

function askedChanges({ unitIds, change }: ChangesAsked): Prisma.Sql {
  const asked = [
    unitIds !== null && Prisma.sql`unit_id = ANY(${[...unitIds]}::int[])`,
    change === 'begun' && Prisma.sql`is_new`,
    change === 'changed' && Prisma.sql`NOT is_new`,
    change === 'differing' && Prisma.sql`differs`,
  ].filter((one) => one !== false);
  return asked.length === 0 ? Prisma.sql`true` : Prisma.join(asked, ' AND ');
}

async function rememberColumns(
  tx: Transaction,
  { ownerId, setId }: { ownerId: number; setId: number },
  columns: readonly { heading: string; field: ImportField | null }[],
): Promise<void> {
  const byKey = new Map(columns.map(({ heading, field }) => [headingKey(heading), field]));
  await tx.$executeRaw`
    INSERT INTO import_mapping (owner_id, set_id, heading_key, field)
    SELECT ${ownerId}, ${setId}, n.key, n.field
    FROM unnest(${[...byKey.keys()]}::text[], ${[...byKey.values()]}::text[]) AS n (key, field)
    ON CONFLICT (owner_id, set_id, heading_key) DO UPDATE SET field = excluded.field`;
}

type NewImport = Parameters<ImportStore['begin']>[1];

async function insertImport(tx: Transaction, of: NewImport, userId: string): Promise<{ id: number }> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO import_file (round_id, unit_id, user_id, file_name, size, hash, runner)
    VALUES (${of.roundId}, ${of.unitId}, ${userId}, ${of.fileName}, ${of.size}, ${of.hash}, ${of.runner})
    RETURNING id`;
  if (row === undefined) throw new Error('an inserted import has a number');
  return row;
}

/** Imports in the database. */
export function prismaImportStore(database: Database): ImportStore {
  return {
    find: (id) => findImport(database, id),
    round: (id) => findRound(database, id),
    begin: (command: KeyedCommand, of, keep) =>
      database.$transaction(async (tx) => {
        const { id } = await once(tx, command, async () => {
          const begun = await insertImport(tx, of, command.userId);
          await keep(begun.id);
          return begun;
        });
        return id;
      }),
    answer: ({ id, runner, decimalMark, columns, ...of }) =>
      database.$transaction(async (tx) => {
        const moved = await tx.$executeRaw`
          UPDATE import_file SET state = 'uploaded', runner = ${runner}, decimal_mark = ${decimalMark}
          WHERE id = ${id} AND state = 'planned'`;
        if (moved === 1 && columns.length > 0) await rememberColumns(tx, of, columns);
        return moved === 1;
      }),
    apply: async (id, runner, mode: ImportModeCode) => {
      const moved = await database.$executeRaw`
        UPDATE import_file SET state = 'applying', runner = ${runner}, mode = ${mode}::import_mode, error_code = NULL
        WHERE id = ${id} AND state = 'planned'`;
      return moved === 1;
    },
    end: async (id, state, errorCode) => {
      const moved = await database.$executeRaw`
        UPDATE import_file SET state = ${state}::import_state, error_code = ${errorCode}, ended_at = now()
        WHERE id = ${id} AND (state IN ('uploaded', 'applying') OR (state = 'planned' AND ${state} = 'cancelled'))`;
      return moved === 1;
    },
    endLeftBehind: () => endLeftBehind(database),
    unended: async () => {
      const rows = await database.$queryRaw<{ id: number }[]>`
        SELECT id FROM import_file WHERE state IN ('uploaded', 'planned', 'applying')`;
      return new Set(rows.map(({ id }) => id));
    },
    ofPerson: (userId, { offset, take }) =>
      database.$queryRaw<ListedImport[]>`
        SELECT ${standing}, f.plan - '{columns,ambiguous}'::text[] AS counts FROM ${files}
        WHERE f.user_id = ${userId} ORDER BY f.id DESC OFFSET ${offset} LIMIT ${take}`,
    findings: async (id, { offset, take }: PageWindow, kind) => {
      const rows = await database.$queryRaw<{ finding: FindingRecord }[]>`
        SELECT finding FROM import_finding WHERE import_id = ${id} AND (${kind}::text IS NULL OR
          (finding->>'code' = ANY(${[...importNoteCodes]}::text[])) = (${kind}::text = 'note'))
        ORDER BY place OFFSET ${offset} LIMIT ${take}`;
      return rows.map(({ finding }) => finding);
    },
    changes: (id, { offset, take }, asked) =>
      database.$queryRaw<ChangeRecord[]>`
        SELECT unit_id AS "unitId", is_new AS "isNew", differs, change FROM import_change
        WHERE import_id = ${id} AND ${askedChanges(asked)} ORDER BY place OFFSET ${offset} LIMIT ${take}`,
  };
}
