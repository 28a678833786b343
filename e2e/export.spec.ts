import { csvRows } from './files/csv-rows.ts';
import { pngFacts } from './files/png-facts.ts';
import { readSheets } from './files/read-sheets.ts';
import { savedText } from './files/saved-text.ts';
import { svgFacts } from './files/svg-facts.ts';
import { expect, test } from './journey.ts';
import { type FigureAnchor, figureAnchors } from './pages/figure.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

const findings: Record<FigureAnchor, { name: string; words: RegExp[]; legend: string[] }> = {
  'dien-bien': {
    name: 'the trend',
    words: [/187\/19/, /n = 19 xã/],
    legend: ['công bố', 'mô phỏng', 'đổi đơn vị'],
  },
  'phan-bo': {
    name: 'the distribution',
    words: [/13 xã từ 5 đến 8/],
    legend: ['một xã', 'một xã, chỉ công bố khoảng'],
  },
  'cac-don-vi': {
    name: 'the communes',
    words: [/Khuất Xá/, /13 xã/],
    legend: ['nhóm công bố', 'mô phỏng', 'xã điểm 2020'],
  },
  'tieu-chi-thieu': {
    name: 'the most missed criteria',
    words: [/15\/19/],
    legend: ['chưa đạt, mô phỏng'],
  },
};

for (const anchor of figureAnchors) {
  const { name, words, legend } = findings[anchor];

  test(`an analyst saves ${name} as an SVG that stands alone`, async ({ page, overview }) => {
    await overview.open();
    const figure = overview.figure(anchor);
    await expect(figure.picture).toBeVisible();
    const download = await figure.save('SVG');
    expect(download.suggestedFilename()).toMatch(/^loc-binh-2020-q1-[a-z-]+\.svg$/);
    const source = await savedText(download);
    const facts = await svgFacts(page, source);
    expect(facts.parseError).toBeNull();
    expect(facts.title).toContain('Lộc Bình');
    for (const told of [/Lộc Bình, Lạng Sơn/, /quý I\/2020/i, /1980\/QĐ-TTg/, /19 tiêu chí/])
      expect(facts.text).toMatch(told);
    expect(facts.text).toMatch(/19\/19 xã|19 xã/);
    expect(facts.text).toMatch(/Nguồn:/);
    expect(facts.text).toContain('don-vi=188@2020-03-31');
    for (const told of words) expect(facts.text).toMatch(told);
    for (const entry of legend) expect(facts.texts).toContain(entry);
    expect(source).not.toContain('var(');
    expect(source.match(/@font-face\{[^}]*data:font\/woff2;base64,/g)).toHaveLength(6);
    expect(source).not.toMatch(/url\((?!data:|"?#|'?#)/);
    expect(facts.outside).toEqual([]);
    expect(source.normalize('NFC')).toBe(source);
  });

  test(`an analyst saves ${name} as a PNG large enough for a slide`, async ({ page, overview }) => {
    await overview.open();
    const figure = overview.figure(anchor);
    await expect(figure.picture).toBeVisible();
    const download = await figure.save('PNG');
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    const facts = await pngFacts(page, download);
    expect(facts.width).toBeGreaterThanOrEqual(2 * 960);
    expect(facts.height).toBeGreaterThanOrEqual(2 * 300);
    expect(facts.colours).toBeGreaterThan(20);
    expect(facts.inkShare).toBeGreaterThan(0.01);
  });

  test(`an analyst opens the CSV of ${name} in a Vietnamese spreadsheet`, async ({ overview }) => {
    await overview.open();
    const figure = overview.figure(anchor);
    await expect(figure.picture).toBeVisible();
    const text = await savedText(await figure.save('CSV'));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('\r\n');
    const [head = [], ...rows] = csvRows(text);
    expect(head.length).toBeGreaterThan(2);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.flat().filter((cell) => /^\d+\.\d+$/.test(cell))).toEqual([]);
    await figure.tableButton.click();
    await expect(figure.table.getByRole('row')).toHaveCount(rows.length + 1);
  });
}

test('the CSV of the trend holds 9,84 unrounded with its total and its communes', async ({ overview }) => {
  await overview.open();
  const [head = [], ...rows] = csvRows(await savedText(await overview.figure('dien-bien').save('CSV')));
  const row = rows.find((cells) => cells.some((cell) => /I\/2020$/.test(cell)) && cells.includes('187'));
  expect(head.length).toBe(row?.length);
  expect(row).toContain('19');
  expect(row?.some((cell) => /^9,84/.test(cell))).toBe(true);
});

for (const anchor of ['dien-bien', 'cac-don-vi'] as const)
  test(`files of ${findings[anchor].name} saved from published only hold nothing simulated`, async ({
    page,
    overview,
  }) => {
    const saved = async () => {
      const figure = overview.figure(anchor);
      await expect(figure.picture).toBeVisible();
      const csv = await savedText(await figure.save('CSV'));
      return { csv, svg: await svgFacts(page, await savedText(await figure.save('SVG'))) };
    };
    await overview.open();
    const all = await saved();
    expect(all.csv).toContain('mô phỏng');
    expect(all.svg.simulatedMarks).toBeGreaterThan(0);
    await overview.open({ ...locBinh, layer: 'published' });
    const published = await saved();
    expect(published.csv).not.toContain('mô phỏng');
    expect(published.csv).toContain('công bố');
    expect(published.svg.text).not.toContain('mô phỏng');
    expect(published.svg.simulatedMarks).toBe(0);
  });

test('a copied link of a chart reopens the same view at the chart', async ({ page, overview }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await overview.open({ ...locBinh, layer: 'published' });
  const figure = overview.figure('phan-bo');
  await figure.menuButton.click();
  await figure.menuItem('Chép liên kết').click();
  await expect(figure.status).toHaveText('Đã chép');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe('#phan-bo');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(overview.publishedOnly).toBeChecked();
  await expect(overview.figure('phan-bo').picture).toBeInViewport();
});

test('the link of the page is copied with everything that was chosen', async ({ page, overview }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const view = { ...locBinh, period: '2019-Q4', layer: 'published' } as const;
  await overview.open(view);
  await overview.copyLink.click();
  await expect(overview.filters.getByRole('status').filter({ hasText: 'Đã chép' })).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.pathname + link.search).toBe(overviewAddress(view));
});

test('the export of the page saves every chart at once', async ({ page, overview }) => {
  await overview.open();
  await overview.drawn();
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await overview.export.click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  await expect.poll(() => new Set(names).size).toBe(figureAnchors.length);
});

test('the workbook of the trend opens with true numbers and dates', async ({ overview }) => {
  await overview.open();
  const download = await overview.figure('dien-bien').save('XLSX');
  expect(download.suggestedFilename()).toBe('loc-binh-2020-q1-xu-huong.xlsx');
  const [figures, metadata] = await readSheets(download);
  const row = figures?.find((cells) => cells.includes(187));
  expect(row?.some((cell) => typeof cell === 'number' && Math.abs(cell - 187 / 19) < 1e-9)).toBe(true);
  expect(metadata?.flat()).toContain('Huyện Lộc Bình, Lạng Sơn');
});

test('the whole page leaves as one file', async ({ page, overview }) => {
  await overview.open();
  await overview.drawn();
  await overview.export.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Tải cả trang (ZIP)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^loc-binh-2020-q1-.*\.zip$/);
});

test.describe('a picture that the server cannot make', () => {
  test.use({ expectedErrors: [[/status of 500/], { scope: 'test' }] });

  test('is told, and the page goes on', async ({ page, overview }) => {
    await overview.open();
    await page.route('**/figures/trend.svg*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }),
    );
    const figure = overview.figure('dien-bien');
    await figure.menuButton.click();
    await figure.menuItem(/SVG/).click();
    await expect(figure.status).toHaveText('Không tạo được tệp');
    await expect(figure.picture).toBeVisible();
  });
});
