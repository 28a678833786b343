import { problem } from '@tiendo/contracts/problem.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { buildApp } from '../app.ts';
import { compose } from '../composition.ts';
import { serverConfig } from '../config.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { askOverHttp } from '../testing/ask-over-http.ts';

let api: ApiUnderTest | undefined;

afterEach(async () => {
  await api?.close();
  api = undefined;
});

it('more requests a minute than allowed are refused, with the rest told in headers', async () => {
  api = await startApi('none', { requestsPerMinute: 2 });
  const [first, , third] = [
    await api.get('/api/v1/instance'),
    await api.get('/api/v1/instance'),
    await api.get('/api/v1/instance'),
  ];
  expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
  expect(problem.parse(third.json())).toMatchObject({ status: 429, code: 'rate_limited' });
  expect(third.headers).toMatchObject({ 'retry-after': expect.any(String), 'ratelimit-remaining': '0' });
  expect((await api.get('/healthz')).statusCode).toBe(200);
});

it('an answer from memory is not counted, nor tells how much is left', async () => {
  api = await startApi('none', { requestsPerMinute: 1 });
  const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const path = '/api/v1/published-figures';
  const [first, again] = [await askOverHttp(address, { path }), await askOverHttp(address, { path })];
  const other = await askOverHttp(address, { path: `${path}?limit=1` });
  expect([first.status, again.status, other.status]).toEqual([200, 200, 429]);
  expect([first, again].map(({ headers }) => headers['ratelimit-remaining'])).toEqual(['0', undefined]);
});

it('nor is a file that is kept', async () => {
  api = await startApi('none', { requestsPerMinute: 1 });
  const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const answers = [];
  for (const path of ['/cong-khai', '/cong-khai', '/cong-khai?lang=en'])
    answers.push(await askOverHttp(address, { path }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
});

it('a process that cannot keep up sheds load and still answers for its health', async () => {
  const anyDelayAtAll = 1e-6;
  const started = await startApi('none', { maxEventLoopDelayMs: anyDelayAtAll });
  api = started;
  const refused = await vi.waitFor(
    async () => {
      const response = await started.get('/api/v1/instance');
      expect(response.statusCode).toBe(503);
      return response;
    },
    { timeout: 30_000, interval: 200 },
  );
  expect(problem.parse(refused.json()).code).toBe('overloaded');
  expect(refused.headers['retry-after']).toBe('5');
  expect((await started.get('/healthz')).statusCode).toBe(200);
});

it('a process that works on no jobs is not ready', async () => {
  api = await startApi('none');
  const checkReady = async () => {
    throw new Error('not begun');
  };
  const jobs = { ...api.composed.jobs, checkReady };
  const app = await buildApp({
    composition: compose({ ...api.composed, jobs }),
    config: { ...serverConfig({}), logLevel: 'silent' },
  });
  const response = await app.inject('/readyz');
  expect(problem.parse(response.json())).toMatchObject({ status: 503, code: 'not_ready' });
  await app.close();
});

it('an unmigrated database is not ready', async () => {
  api = await startApi('none');
  await api.database.$transaction([
    api.database.$executeRaw`SET LOCAL ROLE NONE`,
    api.database.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`,
  ]);
  const response = await api.get('/readyz');
  expect(problem.parse(response.json())).toMatchObject({ status: 503, code: 'not_ready' });
  expect((await api.get('/healthz')).statusCode).toBe(200);
});
