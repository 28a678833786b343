import { parseArgs } from 'node:util';
import { getDossier, listDossiers } from '@tiendo/contracts/dossiers/dossier.ts';
import { getDossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { startTestServer } from '@tiendo/database/testing/test-server.ts';
import { callerWith } from '../apps/api/src/testing/caller.fixture.ts';
import { storeCaller, unitIdOf } from '../apps/api/src/testing/stored-caller.ts';
import { bearer, storeToken } from './concurrency/people-with-tokens.ts';
import { fillDossiers } from './dossiers/fill-dossiers.ts';
import { measureLatency, warmUp } from './latency.ts';
import { startOurServer } from './servers/our-server.ts';

/** The queue and the pages of the open dossiers of one province, over HTTP, by one reader and by eight at a time. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { dossiers: { type: 'string' }, requests: { type: 'string' } },
});
const count = Number(values.dossiers ?? 500);
const requests = Number(values.requests ?? 400);

const databaseServer = await startTestServer();
process.env.TEST_DATABASE_URL = databaseServer.url;
const { createTestDatabase } = await import('@tiendo/database/testing/template-database.ts');
const stored = await createTestDatabase({ data: 'reference' });
const database = createPrismaClient({ url: stored.url, poolSize: 4 });
const provinceId = await unitIdOf(database, '20', '2026-10-01');
const reader = await storeCaller(database, callerWith('provincial_appraiser', provinceId));
await storeToken(database, reader);
const ids = await fillDossiers(database, { provinceId, userId: reader.userId, count });
const server = await startOurServer(stored.appUrl, null, {});

const unit = `u${provinceId}`;
const heavy = ids.filter((_, place) => place % 5 === 0);
const of = (urls: readonly string[]) => urls.map((url) => `${server.address}${url}`);
const pages = {
  'queue, 50 of them': of([urlOf(listDossiers, { query: { unit, limit: 50 } })]),
  'queue by unit, with a name': of([
    urlOf(listDossiers, { query: { unit, limit: 50, sort: 'unit', q: 'mau' } }),
  ]),
  'review page': of(ids.map((id) => urlOf(getDossierReview, { params: { id } }))),
  'review page, 5 files a criterion': of(heavy.map((id) => urlOf(getDossierReview, { params: { id } }))),
  'dossier page': of(ids.map((id) => urlOf(getDossier, { params: { id } }))),
};

console.log(`${count} open dossiers of a province; ${requests} requests each.`);
const rows: Record<string, string | number>[] = [];
for (const concurrency of [1, 8]) {
  const load = { requests, warmUp: 200, concurrency, headers: bearer(reader) };
  for (const urls of Object.values(pages)) await warmUp(urls, load);
  for (const [page, urls] of Object.entries(pages)) {
    const { p50, p95, p99, bytes } = await measureLatency(urls, load);
    const [low, high, highest] = [p50, p95, p99].map((value) => value.toFixed(1));
    rows.push({
      page,
      clients: concurrency,
      'p50 ms': low ?? '',
      'p95 ms': high ?? '',
      'p99 ms': highest ?? '',
      bytes,
    });
  }
}
console.table(rows);

await server.stop();
await database.$disconnect();
await stored.drop();
await databaseServer.stop();
