import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readUnitFacts } from '../../shared/reference/prisma-units.ts';
import type { MatchedUnit } from './match-units.ts';
import type { ListChanges, ListedReorganisation, UnitListStore } from './unit-list-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const limits = { timeout: 300_000, maxWait: 60_000, isolationLevel: 'RepeatableRead' } as const;

/** The stored id of every unit of the list. */
type StoredIds = (unit: MatchedUnit) => number;

async function reserveIds(tx: Transaction, added: readonly MatchedUnit[]): Promise<StoredIds> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('administrative_unit', 'id'))::int AS id
    FROM generate_series(1, ${added.length}::int)`;
  const ids = new Map(added.map(({ id }, index) => [id, rows[index]?.id ?? 0]));
  return ({ id }) => ids.get(id) ?? id;
}

/** The stored numbers of the reorganisations that units begin and end with. */
type Behind = { formed: ReadonlyMap<MatchedUnit, number>; ended: ReadonlyMap<MatchedUnit, number> };

async function insertUnits(
  tx: Transaction,
  added: readonly MatchedUnit[],
  { idOf, behind }: { idOf: StoredIds; behind: Behind },
): Promise<void> {
  const byId = new Map(added.map((unit) => [unit.id, unit]));
  const parentIdOf = ({ parentId }: MatchedUnit) => {
    const parent = byId.get(parentId ?? 0);
    return parent === undefined ? parentId : idOf(parent);
  };
  const rows = added.map((unit) => ({
    id: idOf(unit),
    code: unit.code,
    name: unit.name,
    name_folded: foldVietnamese(unit.name),
    kind: unit.kind,
    parent_id: parentIdOf(unit),
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
    formed_by: behind.formed.get(unit) ?? null,
    ended_by: behind.ended.get(unit) ?? null,
  }));
  await tx.$executeRaw`
    INSERT INTO administrative_unit (id, code, name, name_folded, kind, parent_id, valid_from, valid_to, formed_by,
      ended_by, validity_basis)
    SELECT f.id, f.code, f.name, f.name_folded, f.kind::unit_kind, f.parent_id, f.valid_from, f.valid_to, f.formed_by,
      f.ended_by, 'unit_list'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS f(id int, code text, name text, name_folded text,
      kind text, parent_id int, valid_from date, valid_to date, formed_by int, ended_by int)`;
}

async function endUnits(tx: Transaction, ended: readonly MatchedUnit[], behind: Behind): Promise<void> {
  const rows = ended.map((unit) => ({
    id: unit.id,
    valid_to: unit.validTo,
    ended_by: behind.ended.get(unit) ?? null,
  }));
  await tx.$executeRaw`
    UPDATE administrative_unit u SET valid_to = e.valid_to, ended_by = e.ended_by
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS e(id int, valid_to date, ended_by int)
    WHERE u.id = e.id`;
}

function readProgressAfterEnd(tx: Transaction, ended: readonly MatchedUnit[]) {
  const rows = ended.map(({ id, validTo }) => ({ id, valid_to: validTo }));
  return tx.$queryRaw<{ unitId: number; asOf: CalendarDate }[]>`
    SELECT p.unit_id AS "unitId", max(p.as_of)::text AS "asOf"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS e(id int, valid_to date)
    JOIN progress_snapshot p ON p.unit_id = e.id AND p.as_of >= e.valid_to AND p.state <> 'withdrawn'
    GROUP BY p.unit_id ORDER BY p.unit_id`;
}

async function insertReorganisation(
  tx: Transaction,
  { date, title, titleEn, legalBasis }: ListedReorganisation,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO reorganisation (date, title, title_en, legal_basis)
    VALUES (${date}::date, ${title}, ${titleEn}, ${legalBasis}) RETURNING id`;
  if (row === undefined) throw new Error('the reorganisation was not stored');
  return row.id;
}

async function insertSteps(
  tx: Transaction,
  id: number,
  of: { reorganisation: ListedReorganisation; idOf: StoredIds },
): Promise<void> {
  const { date, legalBasis, steps } = of.reorganisation;
  const rows = steps.map(({ predecessor, successor, kind }) => ({
    predecessor_id: of.idOf(predecessor),
    successor_id: of.idOf(successor),
    kind,
  }));
  await tx.$executeRaw`
    INSERT INTO unit_succession (predecessor_id, successor_id, date, kind, legal_basis, basis, reorganisation_id)
    SELECT s.predecessor_id, s.successor_id, ${date}::date, s.kind::succession_kind, ${legalBasis},
      ${legalBasis === null ? 'code_list' : 'act'}::succession_basis, ${id}::int
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s(predecessor_id int, successor_id int, kind text)`;
}

async function enterChanges(tx: Transaction, { added, ended, reorganisations }: ListChanges): Promise<void> {
  const behind = { formed: new Map<MatchedUnit, number>(), ended: new Map<MatchedUnit, number>() };
  const entered: { id: number; reorganisation: ListedReorganisation }[] = [];
  for (const reorganisation of reorganisations) {
    const id = await insertReorganisation(tx, reorganisation);
    entered.push({ id, reorganisation });
    for (const unit of reorganisation.formed) behind.formed.set(unit, id);
    for (const unit of reorganisation.ended) behind.ended.set(unit, id);
  }
  const idOf = await reserveIds(tx, added);
  await endUnits(tx, ended, behind);
  await insertUnits(tx, added, { idOf, behind });
  for (const { id, reorganisation } of entered) await insertSteps(tx, id, { reorganisation, idOf });
}

/** Lists of units into the database, in one transaction that nobody else's change of units can come between. */
export function prismaUnitListStore(database: Database): UnitListStore {
  return {
    write: (work) =>
      database.$transaction(async (tx) => {
        await tx.$executeRaw`LOCK TABLE administrative_unit, unit_succession, reorganisation, progress_snapshot IN SHARE ROW EXCLUSIVE MODE`;
        return work({
          stored: () => readUnitFacts(tx),
          enter: (changes) => enterChanges(tx, changes),
          progressAfterEnd: (ended) => readProgressAfterEnd(tx, ended),
        });
      }, limits),
  };
}
