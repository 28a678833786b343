import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chartOf } from './chart.ts';
import { markdownOf } from './markdown.ts';
import type { Results } from './results.ts';

/** Writes a run as data, as a page and as a drawing, in the place of the run before. */
export async function writeResults(folder: string, results: Results): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'side-by-side.json'), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(path.join(folder, 'side-by-side.md'), markdownOf(results));
  const chart = chartOf(results);
  if (chart !== null) await writeFile(path.join(folder, 'side-by-side.svg'), chart);
}
