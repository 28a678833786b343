import type { MappedPair } from '@tiendo/domain/criteria/mapping-refusal.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { copySet } from './prisma-set-copy.ts';
import type { NotedPair, SetFacts, SetStore, SetWriter, StoredSet } from './set-store.ts';

/** A transaction of the client. */
type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const limits = { timeout: 120_000, maxWait: 60_000 } as const;

function readSets(tx: Transaction) {
  return tx.$queryRaw<StoredSet[]>`
    SELECT s.id, s.code, l.code AS "levelCode", s.scope_unit_id AS "scopeUnitId", s.valid_from::text AS "validFrom",
      s.valid_to::text AS "validTo", s.decision_date::text AS "decisionDate",
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'number', c.number,
        'name', c.name) ORDER BY c.position), '[]') FROM criterion c WHERE c.set_id = s.id) AS criteria
    FROM criteria_set s JOIN level l ON l.id = s.level_id ORDER BY s.id`;
}

function readStanding(tx: Transaction) {
  return tx.$queryRaw<MappedPair[]>`
    SELECT DISTINCT f.code AS "from", t.code AS "to" FROM criterion_mapping m
    JOIN criterion c ON c.id = m.from_id JOIN criteria_set f ON f.id = c.set_id
    JOIN criteria_set t ON t.id = m.to_set_id ORDER BY 1, 2`;
}

async function readUnitAt(tx: Transaction, code: string, date: CalendarDate): Promise<number | null> {
  const [unit] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM administrative_unit
    WHERE code = ${code} AND daterange(valid_from, valid_to) @> ${date}::date ORDER BY id LIMIT 1`;
  return unit?.id ?? null;
}

const factsOf = (tx: Transaction): SetFacts => ({
  sets: () => readSets(tx),
  standing: () => readStanding(tx),
  unitAt: (code, date) => readUnitAt(tx, code, date),
});

async function enterMapping(tx: Transaction, toSetId: number, pairs: readonly NotedPair[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO criterion_mapping (from_id, to_id, to_set_id, note)
    SELECT p."fromId", p."toId", ${toSetId}::int, p.note
    FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS p("fromId" int, "toId" int, note text)`;
}

const writerOf = (tx: Transaction): SetWriter => ({
  ...factsOf(tx),
  clearMapping: async (fromId, toId) => {
    await tx.$executeRaw`
      DELETE FROM criterion_mapping m USING criterion c
      WHERE c.id = m.from_id AND c.set_id = ${fromId}::int AND m.to_set_id = ${toId}::int`;
  },
  enterMapping: (toSetId, pairs) => enterMapping(tx, toSetId, pairs),
  copySet: (oldId, version, criteria) => copySet(tx, oldId, version, criteria),
  endSet: async (id, validTo) => {
    await tx.$executeRaw`UPDATE criteria_set SET valid_to = ${validTo}::date WHERE id = ${id}::int`;
  },
});

/**
 * Criteria sets and their mappings in the database. The tables are locked before the first question
 * of a writing transaction, so that two cannot close a circle of mappings or take one code together.
 */
export function prismaSetStore(database: Database): SetStore {
  return {
    read: (work) =>
      database.$transaction((tx) => work(factsOf(tx)), { ...limits, isolationLevel: 'RepeatableRead' }),
    write: (work) =>
      database.$transaction(async (tx) => {
        await tx.$executeRaw`LOCK TABLE criteria_set, criterion, criterion_mapping IN SHARE ROW EXCLUSIVE MODE`;
        return work(writerOf(tx));
      }, limits),
  };
}
