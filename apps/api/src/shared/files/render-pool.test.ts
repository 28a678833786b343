import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { problem } from '@tiendo/contracts/problem.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { RenderTask } from '@tiendo/renderer/render-task.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { goOnVariable } from '../../testing/told-worker.fixture.ts';
import { renderPool } from './render-pool.ts';

const worker = fileURLToPath(new URL('../../testing/told-worker.fixture.ts', import.meta.url));

let api: ApiUnderTest;
let folder: string;
let goOn: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiendo-told-'));
  goOn = path.join(folder, 'go-on');
  process.env[goOnVariable] = goOn;
  api = await startApi('demonstration', {}, renderPool({ writers: 1, queue: 0, worker }));
});
afterAll(async () => {
  await api.close();
  delete process.env[goOnVariable];
  await rm(folder, { recursive: true });
});

/** Begins at once, which a request that nobody awaits does not by itself. */
const ask = async (theme: 'light' | 'dark' | 'contrast' | 'print', width?: number) => {
  const { example } = figureFiles.distribution;
  const query = { ...example.query, theme, ...(width === undefined ? {} : { width }) };
  return api.get(urlOf(figureFiles.distribution, { params: { format: 'svg' }, query }));
};

/** The worker that wrote the file. */
const processOf = ({ headers }: LightMyRequestResponse): number =>
  Number(/filename="?(\d+)/.exec(String(headers['content-disposition']))?.[1]);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Lets waiting tasks go on until the one under way has ended. */
async function letGo<T>(task: Promise<T>): Promise<T> {
  await writeFile(goOn, '');
  return task.finally(() => rm(goOn));
}

it('a file more than may wait is refused, and can be had once there is room', async () => {
  const first = ask('dark');
  const busy = await ask('light');
  expect(busy.headers['retry-after']).toBe('2');
  expect(busy.headers.etag).toBeUndefined();
  expect(problem.parse(busy.json())).toMatchObject({ status: 503, code: 'figures_busy' });
  expect((await letGo(first)).body).toBe('dark');
  expect((await ask('light')).body).toBe('light');
});

it('a file that is being written is written once for all that ask for it', async () => {
  const both = Promise.all([ask('dark', 700), ask('dark', 700)]);
  expect((await letGo(both)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
});

it('a worker that ends fails its own file and no other', async () => {
  const failed = await ask('contrast');
  expect(problem.parse(failed.json())).toMatchObject({ status: 500, code: 'internal_error' });
  expect((await ask('print')).body).toBe('print');
});

it('a worker that ends at rest is replaced, and the server goes on', async () => {
  const first = processOf(await ask('light', 701));
  process.kill(first, 'SIGKILL');
  while (isRunning(first)) await setTimeout(5);
  const other = processOf(await ask('light', 702));
  expect(other).toBeGreaterThan(0);
  expect(other).not.toBe(first);
});

it('every file fails, and none hangs, where no worker can begin', async () => {
  const { begin, render, close } = renderPool({ writers: 1, queue: 1, worker: path.join(folder, 'none.ts') });
  begin();
  for (let time = 0; time < 3; time += 1) {
    const task: RenderTask = { page: 'overview', figures: [] };
    const both = await Promise.allSettled([render(task), render(task)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  }
  await close();
});
