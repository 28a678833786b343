import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../../testing/accepted-report.fixture.ts';
import { type ApiUnderTest, startApi } from '../../../testing/api-under-test.ts';
import { robotsText } from './sitemap.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi('demonstration', {
    publicAddress: 'https://tiendo.example',
    embedOrigins: ['https://langson.example', 'https://*.gov.example'],
  });
});
afterAll(() => api.close());

const locBinh = 'unit=188@2020-03-31&set=XA_NTM_2016&period=2020-Q1';

const header = (value: unknown): string => String(value);

describe('a figure to embed', () => {
  it('is a page of its own with the picture, its words and its table, and needs no script', async () => {
    const { statusCode, headers, body } = await api.get(`/embed/distribution?${locBinh}`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toMatch(/<img class="picture" src="\/api\/v1\/figures\/distribution\.svg\?[^"]*unit=188/);
    expect(body).toContain('<caption>');
    expect(body).toContain('href="https://tiendo.example/tong-quan?don-vi=188@2020-03-31');
    expect(body).not.toContain('<script');
  });

  it('may stand in the pages that are allowed, and in no others', async () => {
    const { headers } = await api.get(
      `/embed/trend?unit=188@2020-03-31&set=XA_NTM_2016&from=2018-Q1&to=2020-Q1`,
    );
    expect(header(headers['content-security-policy'])).toContain(
      "frame-ancestors 'self' https://langson.example https://*.gov.example",
    );
    expect(headers['x-frame-options']).toBeUndefined();
    const page = await api.get('/cong-khai');
    expect(header(page.headers['content-security-policy'])).toMatch(/frame-ancestors 'self'$/);
    expect(page.headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it('speaks the language asked for', async () => {
    const { body } = await api.get(`/embed/average?${locBinh}&lang=en`);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Open in Tiendo');
  });

  it('that cannot be shown says why on a page, whatever was put into the address', async () => {
    const response = await api.get(`/embed/distribution?${locBinh}&x=%3Cscript%3E`);
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.body).not.toContain('<script>');
    const unknown = await api.get('/embed/distribution?unit=999@2020-03-31&set=XA_NTM_2016&period=2020-Q1');
    expect(unknown.statusCode).toBe(404);
  });
});

describe('the public pages', () => {
  it('tell of a unit what was published last, with title, sentence, picture and sources', async () => {
    const { statusCode, body } = await api.get('/cong-khai/188@2020-03-31');
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>Huyện Lộc Bình, quý I/2020 | Tiendo</title>');
    expect(body).toContain('187 tiêu chí');
    expect(body).toContain('<link rel="canonical" href="https://tiendo.example/cong-khai/188@2020-03-31"/>');
    expect(body).toMatch(
      /<meta property="og:image" content="https:\/\/tiendo\.example\/api\/v1\/figures\/average\.png\?/,
    );
    expect(body).toContain('Trung tâm VHTT&amp;TT huyện Lộc Bình');
  });

  it('hold nothing that is simulated', async () => {
    const { body } = await api.get('/cong-khai/188@2020-03-31');
    expect(body).not.toMatch(/>mô phỏng</);
    expect(body).toContain('layer=published');
  });

  it('have a picture that can be had', async () => {
    const { body } = await api.get('/cong-khai/188@2020-03-31');
    const [, address = ''] = /og:image" content="https:\/\/tiendo\.example([^"]*)"/.exec(body) ?? [];
    const picture = await api.get(address.replaceAll('&amp;', '&'));
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
  });

  it('leave out a unit that had ceased by the end of the quarter of its data', async () => {
    const ceased = { code: '18424', set: 'XA_NTM_2016', asOf: '2020-01-31', mask: 'm'.repeat(19) };
    await acceptReport(api.database, ceased);
    expect((await api.get('/sitemap.xml')).body).not.toContain('18424@');
    expect((await api.get('/cong-khai/18424@2020-01-31')).statusCode).toBe(404);
  });

  it('are all listed, in the list and for search engines, and every one can be opened', async () => {
    const list = await api.get('/cong-khai');
    const sitemap = await api.get('/sitemap.xml');
    expect(sitemap.headers['content-type']).toBe('application/xml; charset=utf-8');
    const pages = [...sitemap.body.matchAll(/<loc>https:\/\/tiendo\.example([^<]*)<\/loc>/g)].map(
      ([, path]) => path ?? '',
    );
    expect(pages[0]).toBe('/cong-khai');
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(1)) {
      expect(list.body).toContain(`href="${page}"`);
      expect([page, (await api.get(page)).statusCode]).toEqual([page, 200]);
    }
  });

  it('lead search engines to themselves, their pictures and their list, and to nothing else', async () => {
    const { body } = await api.get('/robots.txt');
    expect(body).toBe(`User-agent: *
Allow: /cong-khai
Allow: /sitemap.xml
Allow: /api/v1/figures/*.svg
Allow: /api/v1/figures/*.png
Disallow: /

Sitemap: https://tiendo.example/sitemap.xml
`);
  });

  it('name no sitemap where the public address is not known', () => {
    expect(robotsText('')).not.toContain('Sitemap:');
  });

  it('have an English side that leads back', async () => {
    const { body } = await api.get('/cong-khai/188@2020-03-31?lang=en');
    expect(body).toContain('<title>Lộc Bình district, Q1 2020 | Tiendo</title>');
    expect(body).toContain('hrefLang="vi" href="/cong-khai/188@2020-03-31"');
  });

  it('that do not exist say so on a page', async () => {
    const { statusCode, headers, body } = await api.get('/cong-khai/06565@2020-03-31');
    expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body).toContain('<h1>');
  });

  it('are confirmed while nothing changed', async () => {
    const first = await api.get('/cong-khai/188@2020-03-31');
    const again = await api.get('/cong-khai/188@2020-03-31', { 'if-none-match': header(first.headers.etag) });
    expect(again.statusCode).toBe(304);
  });
});
