import { type BrowserContext, chromium } from '@playwright/test';
import { startServer } from '../apps/api/src/main.ts';
import { findBrowser } from '../e2e/browser.ts';
import { buildRenderer } from '../scripts/tasks/build-renderer.ts';
import { buildWeb, WEB_ROOT } from '../scripts/tasks/build-web.ts';
import { notePaintOf, paintedAfter } from './screens/first-paint.ts';
import { scrollFrames } from './screens/scroll-frames.ts';
import { ensureSeeded, startBenchServer } from './seed/seed-database.ts';

/** The matrix of 1,000 communes by 19 criteria in a real browser: first paint, and frames while it is scrolled. */
const communes = 1_000;
const loads = 5;
const view = 'don-vi=VN@2020-06-30&bo=XA_NTM_2016&ky=2020-Q2';
const firstRow = '[role="grid"] tbody td';
const scroller = '[data-matrix]';

await buildWeb();
await buildRenderer();
const databaseServer = await startBenchServer();
const { url } = await ensureSeeded(databaseServer, communes);
process.env.TIENDO_REQUESTS_PER_MINUTE = '0';
const server = await startServer({ databaseUrl: url, host: '127.0.0.1', port: 0, webRoot: WEB_ROOT });
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [...args],
  env: { ...process.env, ...env },
});
const newContext = () => browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });

/** Opens the matrix; the page, and how long the grid took from the navigation on. */
async function opened(context: BrowserContext) {
  const page = await context.newPage();
  await notePaintOf(page, firstRow);
  await page.goto(`${server.address}/ma-tran?${view}`);
  return { page, milliseconds: await paintedAfter(page) };
}

/** So many times, each in a context of its own and so without a cache. */
async function openedAnew(times: number): Promise<number[]> {
  const all: number[] = [];
  for (let load = 0; load < times; load += 1) {
    const context = await newContext();
    all.push((await opened(context)).milliseconds);
    await context.close();
  }
  return all;
}

const first = await openedAnew(1);
const withoutCache = await openedAnew(loads);
const context = await newContext();
let { page } = await opened(context);
const withCache: number[] = [];
for (let load = 0; load < loads; load += 1) {
  await page.close();
  const again = await opened(context);
  withCache.push(again.milliseconds);
  page = again.page;
}
await page.waitForLoadState('networkidle');
const rows = await page.locator('[role="grid"]').getAttribute('aria-rowcount');
const drawn = await page.locator('[role="grid"] tbody tr[data-row]').count();
console.log(`${rows} rows, those of head and foot among them, by 19 criteria; ${drawn} drawn at a time.`);
console.log('First paint of the grid, ms after the navigation began:');
for (const [name, all] of [
  ['first of the server and the browser', first],
  ['without a cache', withoutCache],
  ['with a cache', withCache],
] as const)
  console.log(`  ${name}: ${all.map((one) => one.toFixed(0)).join(', ')}`);
for (const pixels of [26, 104, 520]) {
  const frames = await scrollFrames(page, scroller, { milliseconds: 5_000, pixels });
  const told = Object.entries(frames).map(([name, value]) => [name, Number(value.toFixed(1))]);
  console.log(`Scrolled by ${pixels} px a frame:`);
  console.table([Object.fromEntries(told)]);
}

await browser.close();
await server.close();
await databaseServer.stop();
