import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { buildWeb, WEB_ROOT } from './tasks/build-web.ts';

/** Kilobytes (1000 bytes) of gzipped JavaScript. */
const LIMITS = { 'first load': 250, charts: 125 };
const CHARTS = 'charts';
const FIRST_PAGE = /overview/;

const chunk = z.object({
  file: z.string(),
  name: z.string().optional(),
  src: z.string().optional(),
  isEntry: z.boolean().optional(),
  isDynamicEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
});
type Manifest = Record<string, z.infer<typeof chunk>>;

await buildWeb();
const manifest: Manifest = z
  .record(z.string(), chunk)
  .parse(JSON.parse(await readFile(path.join(WEB_ROOT, '.vite/manifest.json'), 'utf8')));

const keys = Object.keys(manifest);
const chartKeys = keys.filter((key) => manifest[key]?.name === CHARTS);
const drawingKeys = keys.filter((key) => manifest[key]?.isDynamicEntry && needsCharts(key));
const pageKeys = keys.filter(
  (key) => manifest[key]?.isDynamicEntry && FIRST_PAGE.test(manifest[key].src ?? '') && !needsCharts(key),
);
const entryKeys = keys.filter((key) => manifest[key]?.isEntry);

const firstLoad = closure([...entryKeys, ...pageKeys]);
const charts = new Set([...closure([...chartKeys, ...drawingKeys])].filter((key) => !firstLoad.has(key)));
for (const key of chartKeys) {
  firstLoad.delete(key);
  charts.add(key);
}
if (entryKeys.length === 0 || chartKeys.length === 0) {
  console.error(`The build has no entry or no chunk named “${CHARTS}”: the budget cannot be measured.`);
  process.exitCode = 1;
}
await report('first load', firstLoad);
await report('charts', charts);

function needsCharts(key: string): boolean {
  const needed = closure([key]);
  return chartKeys.some((chart) => needed.has(chart));
}

/** The chunks and everything they import statically. */
function closure(start: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(manifest[key]?.imports ?? []));
  }
  return found;
}

async function report(name: keyof typeof LIMITS, chunkKeys: ReadonlySet<string>): Promise<void> {
  const files = [...chunkKeys].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'));
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(path.join(WEB_ROOT, file)), { level: 9 }).length),
  );
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  const line = `${name}: ${kilobytes.toFixed(1)} kB gzip of at most ${LIMITS[name]} (${files.join(', ')})`;
  if (kilobytes <= LIMITS[name]) return console.log(line);
  console.error(`Over budget: ${line}`);
  process.exitCode = 1;
}
