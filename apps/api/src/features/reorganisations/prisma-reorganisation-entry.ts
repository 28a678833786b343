import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type { ReorganisationChange, ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';
import type { Database } from '../../shared/prisma-database.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

async function insertReorganisation(tx: Transaction, plan: ReorganisationPlan): Promise<number> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO reorganisation (date, title, title_en, legal_basis, plan)
    VALUES (${plan.date}::date, ${plan.title}, ${plan.titleEn}, ${plan.legalBasis}, ${JSON.stringify(plan)}::jsonb)
    RETURNING id`;
  if (row === undefined) throw new Error('the reorganisation was not stored');
  return row.id;
}

async function freeUnitIds(tx: Transaction, count: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('administrative_unit', 'id'))::int AS id
    FROM generate_series(1, ${count}::int)`;
  return rows.map(({ id }) => id);
}

async function insertFormed(
  tx: Transaction,
  reorganisationId: number,
  { date, formed }: ReorganisationChange,
): Promise<Map<string, number>> {
  const free = await freeUnitIds(tx, formed.length);
  const ids = new Map(formed.map(({ key }, index) => [key, free[index] ?? 0]));
  const rows = formed.map(({ key, code, name, kind, parent }) => ({
    id: ids.get(key),
    code,
    name: name.trim().normalize('NFC'),
    name_folded: foldVietnamese(name.trim()),
    kind,
    parent_id: 'id' in parent ? parent.id : ids.get(parent.key),
  }));
  await tx.$executeRaw`
    INSERT INTO administrative_unit (id, code, name, name_folded, kind, parent_id, valid_from, validity_basis, formed_by)
    SELECT f.id, f.code, f.name, f.name_folded, f.kind::unit_kind, f.parent_id, ${date}::date, 'act', ${reorganisationId}::int
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS f(id int, code text, name text, name_folded text, kind text, parent_id int)`;
  return ids;
}

async function insertSteps(
  tx: Transaction,
  reorganisationId: number,
  change: ReorganisationChange,
  of: { ids: ReadonlyMap<string, number>; legalBasis: string },
): Promise<void> {
  const rows = change.steps.map(({ predecessorId, successorKey, kind }) => ({
    predecessor_id: predecessorId,
    successor_id: of.ids.get(successorKey),
    kind,
  }));
  await tx.$executeRaw`
    INSERT INTO unit_succession (predecessor_id, successor_id, date, kind, legal_basis, basis, reorganisation_id)
    SELECT s.predecessor_id, s.successor_id, ${change.date}::date, s.kind::succession_kind, ${of.legalBasis}, 'act',
      ${reorganisationId}::int
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s(predecessor_id int, successor_id int, kind text)`;
}

/** What every predecessor agrees on holds for the successor too; where they differ it is not known. */
async function inheritTraits(tx: Transaction, reorganisationId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE administrative_unit u
    SET region = told.region, is_border = told.is_border, difficulty_class = told.difficulty_class
    FROM (
      SELECT s.successor_id AS id,
        CASE WHEN count(DISTINCT p.region) = 1 AND count(*) = count(p.region) THEN min(p.region) END AS region,
        CASE WHEN count(DISTINCT p.is_border) = 1 AND count(*) = count(p.is_border) THEN bool_and(p.is_border)
          END AS is_border,
        CASE WHEN count(DISTINCT p.difficulty_class) = 1 AND count(*) = count(p.difficulty_class)
          THEN min(p.difficulty_class) END AS difficulty_class
      FROM unit_succession s JOIN administrative_unit p ON p.id = s.predecessor_id
      WHERE s.reorganisation_id = ${reorganisationId}::int GROUP BY s.successor_id) told
    WHERE u.id = told.id`;
}

/** Writes a checked change: what ends, what begins, who became what. */
export async function enterReorganisation(
  tx: Transaction,
  plan: ReorganisationPlan,
  change: ReorganisationChange,
): Promise<number> {
  const id = await insertReorganisation(tx, plan);
  await tx.$executeRaw`
    UPDATE administrative_unit SET valid_to = ${change.date}::date, ended_by = ${id}::int
    WHERE id = ANY(${change.endedIds}::int[])`;
  const ids = await insertFormed(tx, id, change);
  await insertSteps(tx, id, change, { ids, legalBasis: plan.legalBasis });
  await inheritTraits(tx, id);
  return id;
}

/** Removes what a reorganisation formed and reopens what it ended; its own row tells that it was taken back. */
export async function takeBackReorganisation(tx: Transaction, id: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM unit_succession WHERE reorganisation_id = ${id}::int`;
  await tx.$executeRaw`DELETE FROM administrative_unit WHERE formed_by = ${id}::int`;
  await tx.$executeRaw`
    UPDATE administrative_unit SET valid_to = NULL, ended_by = NULL WHERE ended_by = ${id}::int`;
  await tx.$executeRaw`UPDATE reorganisation SET reversed_at = now() WHERE id = ${id}::int`;
}
