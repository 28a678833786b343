import { averageAnswer } from '@tiendo/charts/fixtures/average.ts';
import { langSonAverages, locBinhCommunes } from '@tiendo/charts/fixtures/by-unit.ts';
import { locBinhChanges } from '@tiendo/charts/fixtures/changes.ts';
import { locBinhCriteria } from '@tiendo/charts/fixtures/criteria.ts';
import { locBinhDistribution } from '@tiendo/charts/fixtures/distribution.ts';
import { locBinhMatrix } from '@tiendo/charts/fixtures/matrix.ts';
import { locBinhRanking } from '@tiendo/charts/fixtures/ranking.ts';
import { locBinhTrend } from '@tiendo/charts/fixtures/trend.ts';
import { palettes } from '@tiendo/charts/tokens.ts';
import {
  type FigureFormat,
  type FigureKind,
  figureFormats,
  figureThemes,
} from '@tiendo/contracts/figures/figure-file.ts';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderFigure } from './render-figure.ts';
import type { FigureTask } from './render-task.ts';

const address = '/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';

const task = (kind: FigureKind, answer: unknown, more: Partial<FigureTask> = {}): FigureTask => ({
  kind,
  answer: JSON.stringify(answer),
  format: 'svg',
  lang: 'vi',
  theme: 'light',
  width: 960,
  scale: 1,
  address,
  ...more,
});

const figures: [string, FigureKind, { asOf: string }][] = [
  ['an average', 'average', averageAnswer()],
  ['a trend', 'trend', locBinhTrend],
  ['a distribution', 'distribution', locBinhDistribution],
  ['communes', 'by-unit', locBinhCommunes],
  ['averages', 'by-unit', langSonAverages],
  ['criteria', 'criteria', locBinhCriteria],
  ['changes', 'changes', locBinhChanges],
  ['a ranking', 'ranking', locBinhRanking],
  ['a matrix', 'matrix', locBinhMatrix],
];

const bytesOf = async (one: FigureTask) => Buffer.from((await renderFigure(one)).bytes);
const textOf = async (one: FigureTask) => (await bytesOf(one)).toString();

/** Shares of an image's pixels that differ from its first one. */
async function inked(image: Buffer): Promise<number> {
  const { data, info } = await sharp(image)
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ground = data.subarray(0, info.channels);
  let drawn = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (!ground.equals(data.subarray(at, at + info.channels))) drawn += 1;
  return drawn / (info.width * info.height);
}

describe.each(figures)('%s as a file', (_, kind, answer) => {
  it.each(figureFormats)('is the same in %s however often it is written', async (format) => {
    const first = await bytesOf(task(kind, answer, { format }));
    await renderFigure(task('trend', locBinhTrend));
    expect((await bytesOf(task(kind, answer, { format }))).equals(first)).toBe(true);
  });

  it('is drawn by another reader of SVG in the size asked for', async () => {
    const image = sharp(await bytesOf(task(kind, answer)));
    expect((await image.metadata()).width).toBe(960);
    expect(await inked(await image.png().toBuffer())).toBeGreaterThan(0.01);
  });

  it('is a PNG of as many pixels as asked for, with letters on it', async () => {
    const png = await bytesOf(task(kind, answer, { format: 'png', scale: 2 }));
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1920 });
    expect(await inked(png)).toBeGreaterThan(0.01);
    expect((await sharp(png).stats()).isOpaque).toBe(true);
  });

  it('says what, where, by which set, how sure, of what day and where to open it again', async () => {
    const svg = await textOf(task(kind, answer));
    for (const words of ['1980/QĐ-TTg', 'tự đánh giá, chưa thẩm tra', 'Số liệu đến', 'Như báo cáo'])
      expect(svg.replaceAll(/(<[^>]+>)+/g, ' ')).toContain(words);
    expect(svg).toContain('don-vi=188@2020-03-31&amp;bo=XA_NTM_2016&amp;ky=2020-Q1');
    expect(svg.match(/url\((?!#|data:)/)).toBeNull();
    expect(svg.match(/@font-face/g)).toHaveLength(6);
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });

  it('is a workbook of numbers with its facts on a second sheet', async () => {
    const sheets = await readExcelFile(await bytesOf(task(kind, answer, { format: 'xlsx', lang: 'en' })));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'About']);
    expect(sheets[0]?.data.flat().some((value) => typeof value === 'number')).toBe(true);
    const asOf = sheets[1]?.data.find(([label]) => label === 'As of')?.[1];
    expect(asOf).toEqual(new Date(answer.asOf));
  });
});

describe('a picture', () => {
  it.each(figureThemes)('wears the theme %s', async (theme) => {
    expect(await textOf(task('trend', locBinhTrend, { theme }))).toContain(`fill="${palettes[theme].page}"`);
  });

  it('says that its figures are simulated, in the language of the file', async () => {
    expect(await textOf(task('trend', locBinhTrend))).toContain('Có số mô phỏng');
    expect(await textOf(task('trend', locBinhTrend, { lang: 'en' }))).toContain('Simulated figures');
  });
});

it.each<[FigureFormat, string]>([
  ['svg', 'loc-binh-2020-q1-phan-bo.svg'],
  ['xlsx', 'loc-binh-2020-q1-phan-bo.xlsx'],
])('a file is named for its unit, period and figure: %s', async (format, name) => {
  const { fileName } = await renderFigure(task('distribution', locBinhDistribution, { format }));
  expect(fileName).toBe(name);
});

it.each<['vi' | 'en', number | null, string]>([
  ['vi', 1, '#,##0.0'],
  ['en', 1, '#,##0.0'],
  ['vi', null, '#,##0.00'],
])('a workbook shows as many decimals as the page: %s, %s', async (lang, averageDecimals, format) => {
  const answer = averageAnswer({ average: 14.5, averageDecimals, totalMet: null, communes: null });
  const files = unzipSync(await bytesOf(task('average', answer, { format: 'xlsx', lang })));
  const styles = Buffer.from(files['xl/styles.xml'] ?? []).toString();
  const formats = [...styles.matchAll(/formatCode="(#[^"]*)"/g)].map(([, code]) => code);
  expect(formats).toEqual([format]);
});

it('text that begins like a formula stays text in a workbook', async () => {
  const [first, ...others] = locBinhCommunes.items;
  const items = [{ ...first, unit: { ...first?.unit, name: '=HYPERLINK("x")' } }, ...others];
  const bytes = await bytesOf(task('by-unit', { ...locBinhCommunes, items }, { format: 'xlsx' }));
  const [sheet] = await readExcelFile(bytes);
  expect(sheet?.data.flat()).toContain('=HYPERLINK("x")');
});
