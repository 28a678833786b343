import type { EmbeddedPostgres } from '@tiendo/database/embedded-postgres.ts';
import { withConnection } from '@tiendo/database/server-database.ts';
import type { Caller } from '../../apps/api/src/shared/caller.ts';
import { loadUnits } from '../seed/load-units.ts';
import { planUnits } from '../seed/plan-units.ts';
import { makeDatabase } from '../seed/seed-database.ts';
import { sizeOf } from '../seed/seed-size.ts';

const name = 'bench_imports';
const setCode = 'XA_NTM_2022';
const asOf = '2025-03-31';

/** A country whose communes have nothing reported yet, with a round for all of them and who enters for it. */
export type CountryToReport = {
  readonly url: string;
  readonly roundId: number;
  readonly unitId: number;
  readonly setId: number;
  readonly caller: Caller;
};

/** Builds it anew. */
export async function buildCountry(server: EmbeddedPostgres, communes: number): Promise<CountryToReport> {
  await makeDatabase(server, name);
  const url = server.url(name);
  return withConnection(url, async (client) => {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    await loadUnits(client, planUnits(sizeOf(communes)));
    await client.query('COMMIT');
    await client.query(
      "INSERT INTO user_account (id, name, email, updated_at) VALUES ('bench', 'Đo', 'bench@example.vn', now())",
    );
    const { rows } = await client.query<{ id: number; unitId: number; setId: number }>(
      `INSERT INTO reporting_round (owner_id, set_id, period, as_of, basis, created_by)
       SELECT u.id, s.id, '2025-Q1', $1, 'self_assessed', 'bench' FROM administrative_unit u, criteria_set s
       WHERE u.kind = 'country' AND s.code = $2 RETURNING id, owner_id AS "unitId", set_id AS "setId"`,
      [asOf, setCode],
    );
    await client.query('VACUUM ANALYZE');
    const { id: roundId = 0, unitId = 0, setId = 0 } = rows[0] ?? {};
    const grants = [
      { role: 'commune_officer', unitId, body: null, validFrom: '2016-01-01', validTo: null },
    ] as const;
    const nobody = {
      tokenActions: null,
      needsTwoFactor: false,
      demonstration: false,
      sessionId: null,
      tokenId: null,
    };
    return { url, roundId, unitId, setId, caller: { userId: 'bench', name: 'Đo', grants, ...nobody } };
  });
}
