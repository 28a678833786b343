import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { startTestServer } from '@tiendo/database/testing/test-server.ts';
import { startServer } from '../apps/api/src/main.ts';
import { evidenceFolder, evidencePath } from '../apps/api/src/shared/evidence/evidence-folder.ts';
import { unitIdOf } from '../apps/api/src/testing/stored-caller.ts';
import { findBrowser } from '../e2e/browser.ts';
import { writePdf } from '../e2e/files/write-pdf.ts';
import { buildWeb, WEB_ROOT } from '../scripts/tasks/build-web.ts';
import { fillDossiers } from './dossiers/fill-dossiers.ts';
import { shownAfter } from './screens/shown-after.ts';

/** How soon the next criterion of a review is shown in a real browser, by key. */
const times = 36;

await buildWeb();
const databaseServer = await startTestServer();
process.env.TEST_DATABASE_URL = databaseServer.url;
const { createTestDatabase } = await import('@tiendo/database/testing/template-database.ts');
const stored = await createTestDatabase({ data: 'demonstration' });
const database = createPrismaClient({ url: stored.url, poolSize: 4 });
const provinceId = await unitIdOf(database, '20', '2026-10-01');
const [id] = await fillDossiers(database, { provinceId, userId: 'demo-entry-officer', count: 1 });
await database.dossier.updateMany({ data: { demonstration: true } });
const pdf = writePdf([['RA SOAT'], ['Trang hai']]);
const { hash } = await database.evidenceFile.findFirstOrThrow();
await database.evidenceFile.update({ where: { hash }, data: { size: pdf.length } });
process.env.TIENDO_DATA_DIR = await mkdtemp(path.join(tmpdir(), 'tiendo-bench-'));
const file = evidencePath(evidenceFolder(process.env.TIENDO_DATA_DIR), hash);
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, pdf);
const server = await startServer({ databaseUrl: stored.url, host: '127.0.0.1', port: 0, webRoot: WEB_ROOT });
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [...args],
  env: { ...process.env, ...env },
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
const asked = { headers: { origin: server.address }, data: { account: 'demo-appraiser' } };
await page.request.post(`${server.address}/api/v1/session/demonstration`, asked);
await page.goto(`${server.address}/ho-so/${id}/tham-dinh`);
await page.waitForLoadState('networkidle');
const half = times / 2;
const heading = { selector: '#review-claim', times: half };
const shown = [...(await shownAfter(page, 'j', heading)), ...(await shownAfter(page, 'k', heading))];
const sorted = shown.toSorted((a, b) => a - b);
const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0);
console.log(`${times} presses of J and K, ms from the press to the frame that shows the criterion:`);
console.log(`  ${shown.map((one) => one.toFixed(0)).join(', ')}`);
console.log(`  median ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`);

await browser.close();
await server.close();
await database.$disconnect();
await stored.drop();
await databaseServer.stop();
await rm(process.env.TIENDO_DATA_DIR, { recursive: true });
