import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import {
  type FigureKind,
  figureFiles,
  figureFormats,
  mediaTypes,
} from '@tiendo/contracts/figures/figure-file.ts';
import { problem } from '@tiendo/contracts/problem.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi('demonstration', { publicAddress: 'https://tiendo.example' });
});
afterAll(() => api.close());

const kinds = Object.keys(figureFiles) as FigureKind[];
const langs = ['vi', 'en'] as const;

const fileUrl = (kind: FigureKind, format: (typeof figureFormats)[number], more: object = {}): string => {
  const query = { ...figureFiles[kind].example.query, ...more };
  return urlOf(figureFiles[kind] as (typeof figureFiles)['trend'], {
    params: { format },
    query: query as never,
  });
};

const every = kinds.flatMap((kind) =>
  figureFormats.flatMap((format) => langs.map((lang) => [kind, format, lang] as const)),
);

describe.each(every)('%s.%s in %s', (kind, format, lang) => {
  it('is a file with its type and name', async () => {
    const response = await api.get(fileUrl(kind, format, { lang }));
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': mediaTypes[format],
      'content-disposition': expect.stringMatching(
        new RegExp(`^inline; filename="loc-binh-2020-(q[12]|03-31)-[a-z-]+\\.${format}"$`),
      ),
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'x-content-type-options': 'nosniff',
    });
    expect(response.rawPayload.length).toBeGreaterThan(100);
  });
});

it('a file is the same, with the same ETag, from another process', async () => {
  const other = await startApi('demonstration', { publicAddress: 'https://tiendo.example' });
  for (const format of figureFormats) {
    const [here, there] = [
      await api.get(fileUrl('trend', format)),
      await other.get(fileUrl('trend', format)),
    ];
    expect(there.rawPayload.equals(here.rawPayload)).toBe(true);
    expect(there.headers.etag).toBe(here.headers.etag);
  }
  await other.close();
});

it('another theme, width or language is another file', async () => {
  const more = [{}, { theme: 'dark' }, { width: 960 }, { lang: 'en' }];
  const etags = await Promise.all(
    more.map(async (one) => (await api.get(fileUrl('trend', 'svg', one))).headers.etag),
  );
  expect(new Set(etags).size).toBe(more.length);
});

it('a file that the caller holds is confirmed with 304', async () => {
  const first = await api.get(fileUrl('criteria', 'png'));
  const again = await api.get(fileUrl('criteria', 'png'), { 'if-none-match': String(first.headers.etag) });
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
});

it('a picture may use its own styles and fonts and load nothing', async () => {
  const { headers } = await api.get(fileUrl('trend', 'svg'));
  expect(headers['content-security-policy']).toBe(
    "default-src 'none';frame-ancestors 'none';style-src 'unsafe-inline';font-src data:",
  );
});

it('a picture names the page that opens it again under the public address', async () => {
  const { body } = await api.get(fileUrl('by-unit', 'svg', { level: 'commune', layer: 'published' }));
  expect(body).toContain(
    'Mở lại: https://tiendo.example/tong-quan?don-vi=188@2020-03-31&amp;bo=XA_NTM_2016&amp;ky=2020-Q1&amp;lop=cong-bo&amp;cap=xa',
  );
});

it('a ranking and changes are written as they were asked for, and name the page that shows them so', async () => {
  const named = { from: '2019-Q4', to: '2020-Q2', sort: 'movement', by: 'unit' };
  const { sort: _sort, ...changes } = named;
  const { by: _by, ...ranking } = named;
  const page = 'https://tiendo.example/xep-hang?don-vi=188@2020-06-30&amp;bo=XA_NTM_2016&amp;ky=2020-Q2';
  expect((await api.get(fileUrl('changes', 'svg', changes))).body).toContain(
    `Mở lại: ${page}&amp;so-voi=2019-Q4&amp;theo=don-vi`,
  );
  expect((await api.get(fileUrl('ranking', 'svg', ranking))).body).toContain(
    `Mở lại: ${page}&amp;so-voi=2019-Q4&amp;xep=bac`,
  );
});

it.each([
  ['the period before', '2019-Q4', ''],
  ['an earlier one', '2019-Q1', '&amp;so-voi=2019-Q1'],
  ['none', undefined, '&amp;so-voi=khong'],
])('a matrix compared with %s names its own page so', async (_, since, own) => {
  const { body } = await api.get(fileUrl('matrix', 'svg', { since }));
  expect(body).toContain(
    `Mở lại: https://tiendo.example/ma-tran?don-vi=188@2020-03-31&amp;bo=XA_NTM_2016&amp;ky=2020-Q1${own}<`,
  );
});

it('a matrix compared with a day, which no page shows, names its own file', async () => {
  const { body } = await api.get(fileUrl('matrix', 'svg', { since: '2019-12-30' }));
  expect(body.replaceAll(/<[^>]+>/g, '')).toContain('/api/v1/figures/matrix.svg?');
});

it('the rows of a matrix are those of its page, the most criteria met first', async () => {
  const { body } = await api.get(fileUrl('matrix', 'csv', { since: '2019-Q4', lang: 'en' }));
  const names = body.split('\r\n').map((line) => line.split(',')[0]);
  expect(names.slice(1, 5)).toEqual(['Đồng Bục', 'Hữu Khánh', 'Tú Đoạn', 'Yên Khoái']);
});

it('a figure of a day, which no page shows, names its own file', async () => {
  const { period: _period, ...query } = figureFiles.distribution.example.query;
  const { body } = await api.get(
    urlOf(figureFiles.distribution, { params: { format: 'svg' }, query: { ...query, asOf: '2020-03-30' } }),
  );
  expect(body.replaceAll(/<[^>]+>/g, '')).toContain('/api/v1/figures/distribution.svg?asOf=2020-03-30');
});

it.each([
  ['an unknown parameter', '&colour=red', 'unknown_parameter', 'colour'],
  ['a page, which a file has none of', '&limit=10', 'unknown_parameter', 'limit'],
  ['a width too small to read', '&width=100', 'invalid_value', 'width'],
  ['a scale between two', '&scale=3', 'invalid_value', 'scale'],
  ['a PNG too wide to hold in memory', '&width=2400&scale=4', 'invalid_value', 'scale'],
  ['an unknown theme', '&theme=sepia', 'invalid_value', 'theme'],
])('%s is refused', async (_, more, code, path) => {
  const response = await api.get(`${fileUrl('trend', 'png')}${more}`);
  expect(problem.parse(response.json())).toMatchObject({ status: 400, code, issues: [{ path, code }] });
});

it('an unknown format is refused', async () => {
  const url = fileUrl('trend', 'svg').replace('trend.svg', 'trend.pdf');
  expect(problem.parse((await api.get(url)).json())).toMatchObject({ code: 'invalid_value' });
});

it('a refusal of the figure is a refusal of its file', async () => {
  const url = fileUrl('distribution', 'csv', { unit: '999@2020-03-31' });
  expect(problem.parse((await api.get(url)).json())).toMatchObject({ status: 404, code: 'unknown_unit' });
  expect(getDistribution.problems.every((code) => figureFiles.distribution.problems.includes(code))).toBe(
    true,
  );
});

it('the table of a country has every commune', async () => {
  const query = { unit: 'VN@2024-03-31', set: 'XA_NTM_2022', period: '2024-Q1', level: 'commune' };
  const { body } = await api.get(fileUrl('by-unit', 'csv', query));
  expect(body.split('\r\n').length).toBeGreaterThan(80);
  const picture = await api.get(fileUrl('by-unit', 'svg', query));
  expect(picture.body).toContain('dòng đầu trong 92');
  const ranking = { ...query, from: '2023-Q4', to: '2024-Q1', period: undefined };
  const table = await api.get(fileUrl('ranking', 'csv', ranking));
  expect(table.body.split('\r\n').length).toBe(body.split('\r\n').length);
});
