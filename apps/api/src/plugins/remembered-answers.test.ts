import { brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { compose } from '../composition.ts';
import { serverConfig } from '../config.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
/** A second process on the same database. */
let other: FastifyInstance;

beforeAll(async () => {
  api = await startApi();
  const config = {
    ...serverConfig({}),
    logLevel: 'silent',
    requestsPerMinute: 0,
    maxEventLoopDelayMs: 0,
  } as const;
  other = await buildApp({ composition: compose(api.composed), config });
});
afterAll(async () => {
  await other.close();
  await api.close();
});

const average = '/api/v1/figures/average?unit=188@2020-03-31&set=XA_NTM_2016&asOf=2020-03-31';
const etagOf = async (url: string) => String((await api.get(url)).headers.etag);

/** Corrects the simulated count of one commune by one criterion. */
const correctOneCommune = () => api.database.$executeRaw`
  UPDATE progress_snapshot SET received_on = received_on + 1 WHERE id = (
    SELECT max(id) FROM progress_snapshot WHERE state = 'accepted')`;

describe('a question asked before', () => {
  it('is answered from memory with the same bytes after one statement', async () => {
    const first = await api.get(average);
    const before = api.statements();
    const again = await api.get(average);
    expect(again.body).toBe(first.body);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(api.statements() - before).toBe(1);
  });

  it('is confirmed with 304 by any process, also by one that never answered it', async () => {
    const etag = await etagOf(average);
    const confirmed = await other.inject({ url: average, headers: { 'if-none-match': `"x", ${etag}` } });
    expect([confirmed.statusCode, confirmed.body, confirmed.headers.etag]).toEqual([304, '', etag]);
  });

  it('is computed again by every process after a change of any part of the data', async () => {
    for (const change of [
      correctOneCommune,
      () => api.database.administrativeUnit.updateMany({ where: { code: '188' }, data: { note: 'x' } }),
      () => api.database.target.updateMany({ where: { origin: 'simulated' }, data: { operator: '>=' } }),
    ]) {
      const etag = await etagOf(average);
      await change();
      const headers = { 'if-none-match': etag };
      const answers = [await api.get(average, headers), await other.inject({ url: average, headers })];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
      expect(new Set(answers.map((answer) => answer.headers.etag)).size).toBe(1);
      expect(answers[0]?.headers.etag).not.toBe(etag);
    }
  });

  it('goes out compressed the first time and every other, with the same headers', async () => {
    const url = average.replace('average', 'matrix');
    const browser = { 'accept-encoding': 'gzip, br' };
    const [first, again, plain] = [
      await api.get(url, browser),
      await api.get(url, browser),
      await api.get(url),
    ];
    const told = ({ headers }: typeof first) => {
      const {
        date,
        vary,
        'content-length': _length,
        'transfer-encoding': _transfer,
        connection,
        ...same
      } = headers;
      return same;
    };
    expect(first.headers['content-encoding']).toBe('br');
    expect(told(again)).toEqual(told(first));
    expect(brotliDecompressSync(again.rawPayload).toString()).toBe(plain.body);
    expect(plain.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      vary: 'accept-encoding',
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('has an ETag of its own address', async () => {
    expect(await etagOf(average)).not.toBe(await etagOf(average.replace('188@', '443@')));
  });
});

describe('what is not remembered', () => {
  it('is a refusal, which has no ETag', async () => {
    const url = '/api/v1/figures/average?unit=188@2020-03-31&set=NOPE&asOf=2020-03-31';
    for (const answer of [await api.get(url), await api.get(url)])
      expect([answer.statusCode, answer.headers.etag]).toEqual([404, undefined]);
  });

  it('is a list that shows more than what the versions count', async () => {
    const url = '/api/v1/snapshots?unit=188@2020-03-31&set=XA_NTM_2016&state=withdrawn';
    const etag = await etagOf(url);
    await api.database.progressSnapshot.updateMany({
      where: { state: 'withdrawn' },
      data: { revisionReason: 'another reason' },
    });
    expect((await api.get(url, { 'if-none-match': etag })).statusCode).toBe(200);
  });
});
