import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

const mm = 96 / 25.4;
/** A4 on its side within margins of 10 mm, in px. */
const sheet = { width: Math.floor(277 * mm), height: Math.floor(190 * mm) };

/** Width and height of the pages of a PDF, in mm. */
function pageSizes(pdf: Buffer): { width: number; height: number }[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => ({
    width: millimetres(width),
    height: millimetres(height),
  }));
}

test('the overview prints on A4 on its side, on few pages', async ({ page, overview }) => {
  await overview.open();
  await overview.drawn();
  const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(sizes).toHaveLength(2);
  for (const size of sizes) expect(size).toEqual({ width: 297, height: 210 });
});

test('a district of 37 communes leaves no empty sheet', async ({ page, overview }) => {
  await overview.open({ unit: '428@2022-12-31', set: 'XA_NTM_2022', period: '2022-Q4' });
  await overview.drawn();
  expect(pageSizes(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toHaveLength(3);
});

test('the first sheet carries caption, sentence, figures, a chart with its legend and its source', async ({
  page,
  overview,
}) => {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto(overviewAddress(locBinh));
  await overview.drawn();
  const trend = overview.figure('dien-bien');
  for (const seen of [overview.filters, overview.headline, overview.figures, trend.title, trend.picture])
    await expect(seen).toBeInViewport({ ratio: 1 });
  for (const word of ['công bố', 'mô phỏng'])
    await expect(trend.picture.getByText(word, { exact: true }).first()).toBeInViewport();
  await expect(trend.frame.getByText(/^Nguồn:/)).toBeInViewport({ ratio: 1 });
  await expect(overview.filters).toContainText('Huyện Lộc Bình');
  await expect(overview.filters).toContainText('Quý I/2020');
});

test('paper shows no control: neither search, navigation, buttons nor switch', async ({
  page,
  shell,
  overview,
}) => {
  await overview.open();
  await overview.drawn();
  await page.emulateMedia({ media: 'print' });
  await expect(shell.navigation).toBeHidden();
  await expect(shell.search).toBeHidden();
  for (const control of [
    overview.copySentence,
    overview.copyLink,
    overview.export,
    overview.publishedOnly,
    overview.figure('dien-bien').menuButton,
    overview.figure('dien-bien').tableButton,
  ])
    await expect(control).toBeHidden();
  await expect(overview.headline).toBeVisible();
  await expect(overview.layer).toContainText('mô phỏng');
});

test('a reader of the dark page still prints on white', async ({ page, shell, overview }) => {
  await overview.open();
  await shell.toDark.click();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toMatch(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
});

test('the page of sources prints on A4 on its side with every figure', async ({ page, sources }) => {
  await sources.open();
  const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
  for (const size of sizes) expect(size).toEqual({ width: 297, height: 210 });
  await page.emulateMedia({ media: 'print' });
  await expect(sources.figures).toHaveCount(48);
  await expect(sources.figures.last()).toBeVisible();
});
