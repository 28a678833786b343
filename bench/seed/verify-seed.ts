import type pg from 'pg';
import { quarters } from './quarters.ts';
import type { SeedSize } from './seed-size.ts';
import { reorganisationDay } from './unit-plan.ts';

export type SeedCounts = {
  readonly provinces: number;
  readonly provincesAfter: number;
  readonly districts: number;
  readonly communes: number;
  readonly communesAfter: number;
  readonly successions: number;
  readonly snapshots: number;
  readonly results: number;
};

const dayBefore = `date '${reorganisationDay}' - 1`;
const validAt = (day: string) => `daterange(valid_from, valid_to) @> ${day}`;
const countOf = (kinds: string, day: string) =>
  `(SELECT count(*)::int FROM administrative_unit WHERE kind IN (${kinds}) AND ${validAt(day)})`;

/** What the database holds. */
export async function readCounts(client: pg.Client): Promise<SeedCounts> {
  const { rows } = await client.query<SeedCounts>(`SELECT
    ${countOf("'province'", dayBefore)} AS provinces,
    ${countOf("'province'", `date '${reorganisationDay}'`)} AS "provincesAfter",
    ${countOf("'district'", dayBefore)} AS districts,
    ${countOf("'commune', 'ward'", dayBefore)} AS communes,
    ${countOf("'commune', 'ward'", `date '${reorganisationDay}'`)} AS "communesAfter",
    (SELECT count(*)::int FROM unit_succession) AS successions,
    (SELECT count(*)::int FROM progress_snapshot) AS snapshots,
    (SELECT count(*)::int FROM criterion_result) AS results`);
  const [counts] = rows;
  if (counts === undefined) throw new Error('no counts');
  return counts;
}

/** Each a query that finds rows only where the load went wrong. */
const faults: Readonly<Record<string, string>> = {
  'units that break a rule of the database': `SELECT u.id FROM administrative_unit u WHERE broken_unit_rule(u) IS NOT NULL`,
  'references to rows that are not there': `SELECT u.id FROM administrative_unit u
      LEFT JOIN administrative_unit p ON p.id = u.parent_id WHERE p.id IS NULL AND u.kind <> 'country'
    UNION ALL SELECT s.id FROM unit_succession s
      LEFT JOIN administrative_unit a ON a.id = s.predecessor_id LEFT JOIN administrative_unit b ON b.id = s.successor_id
      WHERE a.id IS NULL OR b.id IS NULL
    UNION ALL SELECT c.id FROM criteria_set c LEFT JOIN administrative_unit u ON u.id = c.scope_unit_id
      WHERE c.scope_unit_id IS NOT NULL AND u.id IS NULL
    UNION ALL SELECT s.id FROM progress_snapshot s LEFT JOIN administrative_unit u ON u.id = s.unit_id
      WHERE u.id IS NULL OR s.set_id IS NULL`,
  'codes that overlap': `SELECT a.id FROM administrative_unit a JOIN administrative_unit b
    ON a.code = b.code AND a.id < b.id AND daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)`,
  'units outside the life of their parent': `SELECT u.id FROM administrative_unit u
    JOIN administrative_unit p ON p.id = u.parent_id
    WHERE NOT daterange(p.valid_from, p.valid_to) @> daterange(u.valid_from, u.valid_to) AND u.kind <> 'province'`,
  'ended communes without a successor': `SELECT u.id FROM administrative_unit u
    WHERE u.kind = 'commune' AND u.valid_to IS NOT NULL
      AND NOT EXISTS (SELECT FROM unit_succession s WHERE s.predecessor_id = u.id)`,
  'snapshots outside the life of their unit': `SELECT s.id FROM progress_snapshot s
    JOIN administrative_unit u ON u.id = s.unit_id WHERE NOT daterange(u.valid_from, u.valid_to) @> s.as_of`,
  'counts that differ from their masks': `SELECT id FROM progress_snapshot
    WHERE met_count <> length(replace(verdict_mask, 'm', 'mm')) - length(verdict_mask)`,
  'masks of a sample that differ from their results': `SELECT s.id FROM progress_snapshot s
    JOIN verdict_masks_of(ARRAY(SELECT id FROM progress_snapshot WHERE id % 97 = 0)) told ON told.snapshot_id = s.id
    WHERE s.verdict_mask <> told.mask`,
  'results more or fewer than the letters of the masks': `SELECT 1 WHERE (SELECT count(*) FROM criterion_result)
    <> (SELECT sum(length(replace(verdict_mask, '.', ''))) FROM progress_snapshot)`,
  'communes whose change is not noted': `SELECT s.unit_id FROM progress_snapshot s
    LEFT JOIN progress_change c USING (unit_id, set_id) WHERE s.state = 'accepted' AND c.version IS NULL`,
};

/** Everything that is wrong with the load, by name; empty where it is right. */
export async function findFaults(client: pg.Client, size: SeedSize): Promise<string[]> {
  const found: string[] = [];
  const counts = await readCounts(client);
  for (const key of ['provinces', 'provincesAfter', 'districts', 'communes', 'communesAfter'] as const)
    if (counts[key] !== size[key]) found.push(`${key}: ${counts[key]} instead of ${size[key]}`);
  const most = size.communes * quarters.length;
  if (counts.snapshots < 0.9 * most || counts.snapshots > most)
    found.push(`snapshots: ${counts.snapshots} of at most ${most}`);
  for (const [name, query] of Object.entries(faults)) {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM (${query}) AS faulty`);
    if (rows[0]?.n !== 0) found.push(`${name}: ${rows[0]?.n}`);
  }
  return found;
}
