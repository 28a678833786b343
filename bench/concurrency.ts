import { parseArgs } from 'node:util';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { startTestServer } from '@tiendo/database/testing/test-server.ts';
import { runTraffic } from '../apps/api/src/testing/report-traffic/run-traffic.fixture.ts';
import type { Person, Traffic } from '../apps/api/src/testing/report-traffic/traffic.fixture.ts';
import { checkTraffic } from '../apps/api/src/testing/report-traffic/traffic-checks.fixture.ts';
import { people } from '../apps/api/src/testing/report-traffic/traffic-plan.fixture.ts';
import { communes } from '../apps/api/src/testing/reporting.fixture.ts';
import { unitIdOf } from '../apps/api/src/testing/stored-caller.ts';
import { bearer, storePeople } from './concurrency/people-with-tokens.ts';
import { tellTraffic } from './concurrency/told-traffic.ts';
import { startOurServer } from './servers/our-server.ts';

/** Fifty people at once on the reports of ten communes, over HTTP, and what is left of what they were told. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { seconds: { type: 'string' }, clients: { type: 'string' } },
});
const seconds = Number(values.seconds ?? 120);
const writers = people(Number(values.clients ?? 50));

const databaseServer = await startTestServer();
process.env.TEST_DATABASE_URL = databaseServer.url;
const { createTestDatabase } = await import('@tiendo/database/testing/template-database.ts');
const stored = await createTestDatabase({ data: 'demonstration' });
const database = createPrismaClient({ url: stored.appUrl, poolSize: 4 });
await storePeople(database, writers, await unitIdOf(database, '188', '2020-03-31'));
// Figures are compared with rows of the same moment: no answer may be a lease older.
const environment = { TIENDO_VERSION_LEASE_MS: '0' };
const server = await startOurServer(stored.appUrl, null, { environment });

const send: Traffic['send'] = async (person, { method, url, headers, body }) => {
  const answer = await fetch(new URL(url, server.address), {
    method,
    headers: {
      ...bearer(person),
      ...headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
};

async function roundOf(person: Person | undefined): Promise<number> {
  if (person === undefined) throw new Error('nobody opens a round');
  const body = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' };
  const opened = await send(person, { method: openRound.method, url: urlOf(openRound), body });
  return openRound.response.parse(opened.body).id;
}

const traffic: Traffic = { roundId: await roundOf(writers[0]), communes, database, send };
console.log(
  `${writers.length} people on ${communes.length} communes for ${seconds} s, two of them reading too.`,
);
const end = performance.now() + seconds * 1000;
const ledger = await runTraffic(traffic, {
  writers,
  readers: writers.slice(0, 2),
  isOver: () => performance.now() > end,
});
if (tellTraffic(ledger, await checkTraffic(traffic, ledger))) process.exitCode = 1;

await server.stop();
await database.$disconnect();
await stored.drop();
await databaseServer.stop();
