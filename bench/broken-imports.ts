import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { withConnection } from '@tiendo/database/server-database.ts';
import { actions } from '@tiendo/policy/action.ts';
import { tokenHash, tokenPrefix } from '../apps/api/src/features/accounts/identify-caller.ts';
import { importClient } from './broken-imports/import-client.ts';
import {
  killPostgres,
  type RunningSystem,
  startPostgres,
  startServer,
} from './broken-imports/running-system.ts';
import { backendWriting, readWritten, storedState, type Written } from './broken-imports/what-is-written.ts';
import { clearWritten } from './imports/copy-again.ts';
import { buildCountry } from './imports/country-to-report.ts';
import { countryWorkbook } from './imports/country-workbook.ts';

/** An import of a country that is broken off by kill -9 while it writes: what is left, what the next start says. */
const { values } = parseArgs({ args: process.argv.slice(3), options: { rows: { type: 'string' } } });
const rows = Number(values.rows ?? 11_000);
const database = 'bench_imports';
const token = `${tokenPrefix}bench`;
const nothing = { reports: 0, verdicts: 0, writers: 0, events: 0 };

type Breaking = {
  readonly what: string;
  /** The table that is being written when it happens. */
  readonly table: string;
  /** Breaks it off, and has everything run again. */
  run(system: RunningSystem, backend: number): Promise<RunningSystem>;
};

const folder = await mkdtemp(path.join(tmpdir(), 'tiendo-broken-'));
const again = (postgres = startPostgres(folder)) =>
  postgres.then((one) => startServer(one, folder, database));

const breakings: readonly Breaking[] = [
  {
    what: 'kill -9 of the API server',
    table: 'progress_snapshot',
    run: async ({ server, postgres }) => {
      await server.kill();
      return again(Promise.resolve(postgres));
    },
  },
  {
    what: 'kill -9 of the PostgreSQL process that writes',
    table: 'criterion_result',
    run: async (system, backend) => {
      process.kill(backend, 'SIGKILL');
      return system;
    },
  },
  {
    what: 'kill -9 of PostgreSQL',
    table: 'audit_event',
    run: async ({ server }) => {
      await killPostgres(folder);
      await server.kill();
      return again();
    },
  },
];

const first = await startPostgres(folder);
const country = await buildCountry(first, rows);
const { bytes, cells } = await countryWorkbook(country);
const workbook = new Uint8Array(bytes);
await withConnection(first.url(database), async (client) => {
  await client.query(
    `INSERT INTO role_grant (user_id, role, unit_id, valid_from) VALUES ('bench', 'commune_officer', $1, '2016-01-01')`,
    [country.unitId],
  );
  await client.query(
    `INSERT INTO api_token (id, user_id, name, hash, start, actions, expires_at)
     VALUES ('bench', 'bench', 'bench', $1, 'bench', $2, '2999-12-31')`,
    [tokenHash(token), actions],
  );
});
console.log(`${rows} rows, ${cells} verdicts, a workbook of ${(bytes.length / 1e6).toFixed(1)} MB.`);

const place = { round: country.roundId, unit: `u${country.unitId}` };
const clientOf = ({ server }: RunningSystem) => importClient(server.address, token, place);
const urlOf = ({ postgres }: RunningSystem) => postgres.url(database);

/** Whether all of an import is there. */
const isWhole = ({ reports, verdicts, writers, events }: Written, before: Written): boolean =>
  reports === rows && verdicts === cells && writers === rows && events - before.events > rows;

let system = await startServer(first, folder, database);
let faults = 0;
const expectThat = (holds: boolean, told: string) => {
  console.log(`  ${holds ? '✔' : '✖'} ${told}`);
  if (!holds) faults += 1;
};

for (const { what, table, run } of breakings) {
  const before = await readWritten(urlOf(system));
  const id = await clientOf(system).planned(workbook);
  const [backend] = await Promise.all([backendWriting(urlOf(system), table), clientOf(system).apply(id)]);
  console.log(`\n${what}, while ${table} is written:`);
  system = await run(system, backend);
  const { state, error } = await clientOf(system).ended(id);
  const left = await readWritten(urlOf(system));
  expectThat(isDeepStrictEqual(left, { ...nothing, events: before.events }), `left: ${JSON.stringify(left)}`);
  expectThat(state === 'failed' && error === 'process_ended', `the import is told as ${state}: ${error}`);
  expectThat((await storedState(urlOf(system), id)).startsWith('failed'), 'and stored as that');
  console.log(`  the server said: ${system.messages().join('; ') || 'nothing'}`);
  const next = await clientOf(system).planned(workbook);
  await clientOf(system).apply(next);
  const after = (await clientOf(system).ended(next)).state;
  const whole = await readWritten(urlOf(system));
  expectThat(after === 'applied' && isWhole(whole, before), `again: ${after}, ${JSON.stringify(whole)}`);
  await withConnection(urlOf(system), clearWritten);
}

await system.server.stop();
await system.postgres.stop();
await rm(folder, { recursive: true });
if (faults > 0) process.exitCode = 1;
