import { createHash } from 'node:crypto';
import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { getPageFile, type PageName, pageNames } from '@tiendo/contracts/page-file.ts';
import { problem } from '@tiendo/contracts/problem.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ApiUnderTest, startApi } from '../../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const metadata = z.object({
  page: z.enum(pageNames),
  lang: z.enum(['vi', 'en']),
  address: z.string(),
  attribution: z.string(),
  figures: z.array(
    z.object({
      kind: z.string(),
      title: z.string(),
      asOf: z.string(),
      value: z.number().nullable(),
      reported: z.number().nullable(),
      simulated: z.boolean(),
      reading: z.object({ panelFrom: z.string().nullable(), panelTo: z.string().nullable() }),
      sources: z.array(z.object({ key: z.string() })),
      columns: z.array(z.object({ label: z.string() })),
      files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
    }),
  ),
});

const { example } = getPageFile;
const pageUrl = (more: object = {}, page: PageName = 'overview') =>
  urlOf(getPageFile, { params: { page }, query: { ...example.query, ...more } });

async function pageOf(more: object = {}, page: PageName = 'overview') {
  const response = await api.get(pageUrl(more, page));
  expect(response.statusCode).toBe(200);
  const files = unzipSync(response.rawPayload);
  const told = metadata.parse(JSON.parse(strFromU8(files['metadata.json'] ?? new Uint8Array())));
  return { response, files, told };
}

describe('a page as a file', () => {
  it('holds every figure in every format, and tells of each file what it is', async () => {
    const { response, files, told } = await pageOf();
    expect(response.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'inline; filename="loc-binh-2020-q1-tong-quan.zip"',
    });
    expect(told.figures.map(({ kind }) => kind)).toEqual([
      'average',
      'trend',
      'distribution',
      'by-unit',
      'criteria',
    ]);
    const listed = told.figures.flatMap((figure) => figure.files);
    expect(listed).toHaveLength(20);
    expect([...listed.map(({ name }) => name), 'metadata.json'].sort()).toEqual(Object.keys(files).sort());
    for (const { name, bytes, sha256 } of listed) {
      const content = files[name] ?? new Uint8Array();
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
    }
  });

  it('says of each figure what the API says', async () => {
    const { told } = await pageOf();
    const average = await api.read(getAverage, { query: example.query });
    expect(told.figures[0]).toMatchObject({
      value: average.value,
      reported: 19,
      asOf: '2020-03-31',
      simulated: false,
      sources: average.sources.map(({ key }) => ({ key })),
    });
    expect(told.figures.some(({ simulated }) => simulated)).toBe(true);
    expect(told.address).toBe('/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1');
  });

  it('reads every figure over the same panel', async () => {
    const { told } = await pageOf({ mode: 'matched_panel' });
    const ranges = told.figures.map(({ reading: { panelFrom, panelTo } }) => [panelFrom, panelTo]);
    expect(new Set(ranges.map(String))).toEqual(new Set(['2018-03-31,2020-03-31']));
  });

  it('holds places and changes since the period compared with', async () => {
    const { response, told } = await pageOf({ period: '2019-Q4', since: '2018-Q4', sort: 'name' }, 'ranking');
    expect(response.headers['content-disposition']).toBe('inline; filename="loc-binh-2019-q4-xep-hang.zip"');
    expect(told.figures.map(({ kind }) => kind)).toEqual(['ranking', 'changes']);
    expect(told.address).toMatch(/^\/xep-hang\?.*&ky=2019-Q4&so-voi=2018-Q4&xep=ten$/);
  });

  it('holds the matrix, opened again as it is compared', async () => {
    const { response, told } = await pageOf({ since: '2019-Q1' }, 'matrix');
    expect(response.headers['content-disposition']).toBe('inline; filename="loc-binh-2020-q1-ma-tran.zip"');
    expect(told.figures.map(({ kind, files }) => [kind, files.length])).toEqual([['matrix', 4]]);
    expect(told.address).toBe('/ma-tran?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1&so-voi=2019-Q1');
  });

  it('is the same from another process and confirmed with 304', async () => {
    const other = await startApi();
    const [here, there] = [await api.get(pageUrl()), await other.get(pageUrl())];
    expect(there.rawPayload.equals(here.rawPayload)).toBe(true);
    expect((await other.get(pageUrl(), { 'if-none-match': String(here.headers.etag) })).statusCode).toBe(304);
    await other.close();
  });

  it('speaks English where asked to', async () => {
    const { told } = await pageOf({ lang: 'en' });
    expect(told.lang).toBe('en');
    expect(told.figures[0]?.title).toContain('criteria per commune');
  });

  it('refuses what its figures refuse', async () => {
    const response = await api.get(pageUrl({ unit: '999@2020-03-31' }));
    expect(problem.parse(response.json())).toMatchObject({ status: 404, code: 'unknown_unit' });
  });

  it('refuses a page that it does not know', async () => {
    const response = await api.get(pageUrl().replace('/overview.zip', '/sources.zip'));
    expect(problem.parse(response.json())).toMatchObject({ status: 400, issues: [{ path: 'page' }] });
  });
});
