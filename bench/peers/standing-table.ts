import { withConnection } from '@tiendo/database/server-database.ts';
import { askedQuarters, setInForce } from '../questions/periods.ts';

/**
 * What the peers cannot work out in a request is laid ready for them: the state of every commune at the end of every
 * quarter, carried forward, as a table with an index; and functions, which PostGraphile serves as queries.
 */
const tables = [
  `DROP TABLE IF EXISTS bench_standing CASCADE`,
  `DROP TYPE IF EXISTS bench_average CASCADE`,
  `CREATE TYPE bench_average AS (total int, communes int, average float8)`,
  `CREATE TABLE bench_standing (id int PRIMARY KEY, set_code text NOT NULL, quarter text NOT NULL,
      unit_id int NOT NULL, met_count int)`,
];

const filled = `INSERT INTO bench_standing
  SELECT row_number() OVER (ORDER BY a.quarter, u.id), a.set_code, a.quarter, u.id, s.met_count
  FROM unnest($1::text[], $2::date[], $3::text[]) AS a (quarter, day, set_code)
  JOIN administrative_unit u ON u.kind = 'commune' AND daterange(u.valid_from, u.valid_to) @> a.day
  JOIN LATERAL (SELECT p.met_count FROM progress_snapshot p
    WHERE p.unit_id = u.id AND p.set_id = (SELECT id FROM criteria_set WHERE code = a.set_code)
      AND p.as_of <= a.day AND p.state = 'accepted'
    ORDER BY p.as_of DESC, p.revision DESC LIMIT 1) s ON true`;

const servedOver = [
  `CREATE INDEX ON bench_standing (set_code, quarter) INCLUDE (met_count)`,
  `CREATE FUNCTION bench_average_of_standing(set_code text, quarter text) RETURNS bench_average
    LANGUAGE sql STABLE AS $$
      SELECT sum(s.met_count)::int, count(*)::int, avg(s.met_count)::float8 FROM bench_standing s
      WHERE s.set_code = bench_average_of_standing.set_code AND s.quarter = bench_average_of_standing.quarter
    $$`,
  `CREATE FUNCTION bench_average_of_snapshots(set_code text, day date) RETURNS bench_average
    LANGUAGE sql STABLE AS $$
      SELECT sum(s.met_count)::int, count(*)::int, avg(s.met_count)::float8
      FROM administrative_unit u
      JOIN LATERAL (SELECT p.met_count FROM progress_snapshot p
        WHERE p.unit_id = u.id AND p.set_id = (SELECT c.id FROM criteria_set c WHERE c.code = bench_average_of_snapshots.set_code)
          AND p.as_of <= day AND p.state = 'accepted'
        ORDER BY p.as_of DESC, p.revision DESC LIMIT 1) s ON true
      WHERE u.kind = 'commune' AND daterange(u.valid_from, u.valid_to) @> day
    $$`,
];

/** Makes the table and the functions anew. */
export async function prepareForPeers(url: string): Promise<void> {
  const quarters = [
    askedQuarters.map(({ code }) => code),
    askedQuarters.map(({ lastDay }) => lastDay),
    askedQuarters.map(({ lastDay }) => setInForce(lastDay)),
  ];
  await withConnection(url, async (client) => {
    for (const statement of tables) await client.query(statement);
    await client.query(filled, quarters);
    for (const statement of servedOver) await client.query(statement);
    await client.query('VACUUM ANALYZE bench_standing');
  });
}

/** Takes away what was laid ready, and what Directus keeps. */
export async function clearAfterPeers(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    await client.query('DROP TABLE IF EXISTS bench_standing CASCADE');
    await client.query('DROP TYPE IF EXISTS bench_average CASCADE');
    await client.query('DROP SCHEMA IF EXISTS directus CASCADE');
  });
}
