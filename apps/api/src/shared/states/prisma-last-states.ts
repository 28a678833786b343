import type { Statements } from '../prisma-database.ts';
import type { StateRecord, StatesAsked } from './accepted-state.ts';

/** The accepted state of each unit that stands, in one statement. */
export function readLastStates(database: Statements, asked: StatesAsked) {
  const pairs = asked.units.flatMap(({ id, rows }) => rows.map((row) => [id, row.id] as const));
  const [unitIds, rowIds] = [pairs.map(([id]) => id), pairs.map(([, id]) => id)];
  const [day, inclusive] = 'until' in asked ? [asked.until, true] : [asked.before, false];
  return database.$queryRaw<StateRecord[]>`
    SELECT DISTINCT ON (asked.unit_id) p.id, asked.unit_id AS "unitId", p.as_of::text AS "asOf", p.basis::text,
      p.origin::text, p.met_count AS "metCount", p.basic_count AS "basicCount", p.size, p.verdict_mask AS mask
    FROM unnest(${unitIds}::int[], ${rowIds}::int[]) AS asked (unit_id, row_id)
    JOIN progress_snapshot p ON p.unit_id = asked.row_id
    WHERE p.state = 'accepted' AND p.set_id = ${asked.setId} AND (p.origin = 'simulated') = ${asked.simulated}
      AND (p.as_of < ${day}::date OR (${inclusive} AND p.as_of = ${day}::date))
    ORDER BY asked.unit_id, p.as_of DESC, (p.origin = 'published'), p.revision DESC, (p.basis = 'published'),
      p.basis DESC, p.id DESC`;
}
