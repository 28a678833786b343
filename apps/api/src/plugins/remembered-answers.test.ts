import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { compose } from '../composition.ts';
import { serverConfig } from '../config.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { askOverHttp, type HttpAnswer } from '../testing/ask-over-http.ts';

let api: ApiUnderTest;
/** A second process on the same database. */
let other: FastifyInstance;
let address: string;

beforeAll(async () => {
  api = await startApi();
  address = await api.app.listen({ host: '127.0.0.1', port: 0 });
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
const ask = (path: string, headers: Record<string, string> = {}) => askOverHttp(address, { path, headers });
const etagOf = async (url: string) => String((await ask(url)).headers.etag);

const browser = { 'accept-encoding': 'gzip, br' };

/** Corrects the simulated count of one commune by one criterion. */
const correctOneCommune = () => api.database.$executeRaw`
  UPDATE progress_snapshot SET received_on = received_on + 1 WHERE id = (
    SELECT max(id) FROM progress_snapshot WHERE state = 'accepted')`;

/** The headers of an answer, those left out that depend on the moment or on how it is cut into pieces. */
function lastingHeaders({ headers }: HttpAnswer) {
  const { date: _date, connection: _connection, ...others } = headers;
  const { 'content-length': _length, 'transfer-encoding': _transfer, ...lasting } = others;
  return lasting;
}

describe('a question asked before', () => {
  it('is answered from memory with the same bytes and headers after one statement', async () => {
    const first = await ask(average);
    const before = api.statements();
    const again = await ask(average);
    expect(again.text).toBe(first.text);
    expect(lastingHeaders(again)).toEqual(lastingHeaders(first));
    expect(again.headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    expect(api.statements() - before).toBe(1);
  });

  it.each([
    ['a picture', average.replace('/average', '/average.svg').replace('asOf=2020-03-31', 'period=2020-Q1')],
    ['a page', '/cong-khai?lang=en'],
  ])('%s is answered from memory with the same bytes and headers', async (_name, path) => {
    const [first, again] = [await ask(path, browser), await ask(path, browser)];
    expect(first.status).toBe(200);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(await ask(path)).toMatchObject({ status: 200 });
    expect(lastingHeaders(again)).toEqual(lastingHeaders(first));
    const { etag } = again.headers;
    const confirmed = await ask(path, { 'if-none-match': `W/${String(etag).replace('W/', '')}` });
    expect([confirmed.status, confirmed.text, confirmed.headers.etag]).toEqual([304, '', etag]);
  });

  it('goes out compressed the first time and every other', async () => {
    const matrix = average.replace('average', 'matrix');
    const [first, again, plain] = [await ask(matrix, browser), await ask(matrix, browser), await ask(matrix)];
    expect(first.headers['content-encoding']).toBe('br');
    expect(lastingHeaders(again)).toEqual(lastingHeaders(first));
    expect(brotliDecompressSync(again.bytes).toString()).toBe(plain.text);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const gzipped = await ask(matrix, { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gzipped.bytes).toString()).toBe(plain.text);
  });

  it('is confirmed with 304 from memory', async () => {
    const etag = await etagOf(average);
    const confirmed = await ask(average, { 'if-none-match': `"x", ${etag}` });
    expect([confirmed.status, confirmed.text, confirmed.headers.etag]).toEqual([304, '', etag]);
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
      const [own, others] = [await ask(average, headers), await other.inject({ url: average, headers })];
      expect([own.status, others.statusCode]).toEqual([200, 200]);
      expect(own.headers.etag).toBe(others.headers.etag);
      expect(own.headers.etag).not.toBe(etag);
    }
  });
});

describe('what is not remembered', () => {
  it('is a refusal, of which each has an id of its own', async () => {
    const url = '/api/v1/figures/average?unit=188@2020-03-31&set=NOPE&asOf=2020-03-31';
    const [first, again] = [await ask(url), await ask(url)];
    for (const { status, headers } of [first, again])
      expect([status, headers.etag, headers['cache-control']]).toEqual([404, undefined, 'no-store']);
    expect(JSON.parse(again.text).requestId).not.toBe(JSON.parse(first.text).requestId);
  });

  it('is a list that shows more than what the versions count', async () => {
    const url = '/api/v1/snapshots?unit=188@2020-03-31&set=XA_NTM_2016&state=withdrawn';
    const etag = await etagOf(url);
    await api.database.progressSnapshot.updateMany({
      where: { state: 'withdrawn' },
      data: { revisionReason: 'another reason' },
    });
    expect((await ask(url, { 'if-none-match': etag })).status).toBe(200);
  });
});
