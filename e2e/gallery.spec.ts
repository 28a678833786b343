import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { comparisonAddress, locBinhBeside } from './pages/comparison-page.ts';
import { matrixAddress } from './pages/matrix-page.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';
import { locBinhSecond, rankingAddress } from './pages/ranking-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const gallery = path.join(root, 'test-results', 'gallery');

const screens = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;

const looks = [
  { name: 'light', preferences: {} },
  { name: 'dark', preferences: { scheme: 'dark' } },
  { name: 'contrast', preferences: { contrast: 'more' } },
  { name: 'a-plus', preferences: { text: 'plus' } },
] as const;

const views = [
  { name: 'overview', address: overviewAddress(locBinh) },
  { name: 'overview-published', address: overviewAddress({ ...locBinh, layer: 'published' }) },
  {
    name: 'overview-cao-loc',
    address: overviewAddress({ unit: '183@2024-07-02', set: 'XA_NTM_2022', period: '2024-Q3' }),
  },
  {
    name: 'overview-partial',
    address: overviewAddress({ unit: '443@2021-06-30', set: 'XA_NTM_2016', period: '2021-Q2' }),
  },
  {
    name: 'commune',
    address: overviewAddress({ unit: '17755@2022-12-31', set: 'XA_NTM_2022', period: '2022-Q4' }),
  },
  {
    name: 'commune-never-reported',
    address: overviewAddress({ unit: '18439@2021-06-30', set: 'XA_NTM_2016', period: '2021-Q2' }),
  },
  { name: 'ranking', address: rankingAddress(locBinhSecond) },
  { name: 'ranking-reorganised', address: rankingAddress(locBinh) },
  { name: 'ranking-published', address: rankingAddress({ ...locBinh, layer: 'published' }) },
  {
    name: 'ranking-province',
    address: rankingAddress({ unit: '20@2020-06-30', set: 'XA_NTM_2016', period: '2020-Q2' }),
  },
  {
    name: 'ranking-commune',
    address: rankingAddress({ unit: '06565@2020-06-30', set: 'XA_NTM_2016', period: '2020-Q2' }),
  },
  { name: 'comparison', address: locBinhBeside },
  { name: 'comparison-empty', address: comparisonAddress(locBinhSecond) },
  { name: 'comparison-periods', address: comparisonAddress(locBinh, { periods: ['2019-Q4', '2019-Q1'] }) },
  { name: 'matrix', address: matrixAddress(locBinh) },
  { name: 'matrix-cell', address: matrixAddress(locBinh, 'sap=tc10&o=06565.10') },
  { name: 'matrix-published', address: matrixAddress({ ...locBinh, layer: 'published' }) },
  { name: 'matrix-no-row', address: matrixAddress(locBinh, 'nam=2031') },
  {
    name: 'matrix-country',
    address: matrixAddress({ unit: 'VN@2020-06-30', set: 'XA_NTM_2016', period: '2020-Q2' }),
  },
  {
    name: 'commune-file',
    address: '/ho-so-xa?don-vi=06544@2024-07-12&bo=XA_NTM_NANG_CAO_2022&ky=2024-Q3',
  },
  {
    name: 'commune-file-published',
    address: '/ho-so-xa?don-vi=06544@2024-07-12&bo=XA_NTM_2022&ky=2024-Q3&lop=cong-bo',
  },
  {
    name: 'commune-file-choose',
    address: '/ho-so-xa?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1',
  },
  { name: 'before-any-data', address: overviewAddress({ ...locBinh, period: '2017-Q4' }) },
  { name: 'not-found', address: '/khong-co' },
  { name: 'sources', address: '/nguon-so-lieu' },
  { name: 'criteria-set', address: '/bo-tieu-chi?bo=XA_NTM_2022' },
  { name: 'reorganisations', address: '/sap-xep-don-vi?don-vi=188@2020-03-31' },
  { name: 'reorganisation', address: '/sap-xep-don-vi/9' },
] as const;

test.use({ expectedErrors: [[/status of (404|422)/], { scope: 'test' }] });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

for (const look of looks)
  for (const screen of screens)
    test(`pictures of every page: ${look.name}, ${screen.width} × ${screen.height}`, async ({ page }) => {
      await page.setViewportSize(screen);
      await page.addInitScript(
        (chosen) => localStorage.setItem('tiendo.preferences', chosen),
        JSON.stringify(look.preferences),
      );
      for (const { name, address } of views) {
        await open(page, address);
        const file = `${name}-${look.name}-${screen.width}`;
        await page.screenshot({ path: path.join(gallery, `${file}.png`) });
        await page.screenshot({ path: path.join(gallery, `${file}-full.png`), fullPage: true });
      }
    });

test('the picture of the overview in the documentation', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, overviewAddress(locBinh));
  await page.screenshot({ path: path.join(root, 'docs', 'images', 'overview.png') });
});
