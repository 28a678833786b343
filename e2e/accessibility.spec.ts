import type { Page } from '@playwright/test';
import { axeOn, findings, tags } from './axe.ts';
import { expect, test } from './journey.ts';
import { locBinhBeside } from './pages/comparison-page.ts';
import { matrixAddress } from './pages/matrix-page.ts';
import { locBinh, type OverviewPage, overviewAddress } from './pages/overview-page.ts';
import { locBinhSecond, rankingAddress } from './pages/ranking-page.ts';
import type { Shell } from './pages/shell.ts';

const pages = [
  { name: 'the overview of a district', address: overviewAddress(locBinh) },
  {
    name: 'the published-only overview',
    address: overviewAddress({ ...locBinh, layer: 'published' }),
  },
  {
    name: 'the page of a commune',
    address: overviewAddress({ unit: '17755@2022-12-31', set: 'XA_NTM_2022', period: '2022-Q4' }),
  },
  { name: 'the page of places and changes', address: rankingAddress(locBinhSecond) },
  { name: 'the comparison of units', address: locBinhBeside },
  { name: 'the matrix with a cell open', address: matrixAddress(locBinh, 'o=06565.10') },
  {
    name: 'the file of a commune',
    address: '/ho-so-xa?don-vi=06544@2024-07-12&bo=XA_NTM_NANG_CAO_2022&ky=2024-Q3',
  },
  {
    name: 'the communes to choose from',
    address: '/ho-so-xa?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1',
  },
  { name: 'the page of sources', address: '/nguon-so-lieu' },
  { name: 'the sign-in page', address: '/dang-nhap' },
  { name: 'the page of criteria sets', address: '/bo-tieu-chi?bo=XA_NTM_2022' },
  { name: 'the page of reorganisations', address: '/sap-xep-don-vi?don-vi=188@2020-03-31' },
] as const;

const looks = [
  { name: 'light', preferences: {} },
  { name: 'light, A+', preferences: { text: 'plus' } },
  { name: 'dark', preferences: { scheme: 'dark' } },
  { name: 'dark, A+', preferences: { scheme: 'dark', text: 'plus' } },
  { name: 'more contrast', preferences: { contrast: 'more' } },
  { name: 'more contrast, A+', preferences: { contrast: 'more', text: 'plus' } },
] as const;

/** Chooses a look for the pages that are opened from now on. */
async function choose(page: Page, preferences: object): Promise<void> {
  await page.addInitScript(
    (chosen) => localStorage.setItem('tiendo.preferences', chosen),
    JSON.stringify(preferences),
  );
}

/** What a look can break; everything else is the same in all of them. */
const lookRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

type Shown = { page: Page; overview: OverviewPage; shell: Shell };

/** Where menus, lists and dialogs are put, over the page. */
const overlay = 'body > [data-portal]';

const popupsOf = (page: Page) => axeOn(page).withTags(tags).include(overlay).include('header');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  if (address.startsWith('/tong-quan'))
    await expect(page.getByRole('figure').first().getByRole('img').first()).toBeVisible();
}

for (const { name, address } of pages)
  test(`axe finds nothing serious on ${name}, opened in every look`, async ({ page }) => {
    test.slow();
    for (const look of looks)
      await test.step(look.name, async () => {
        await choose(page, look.preferences);
        await open(page, address);
        const axe = axeOn(page);
        const rules = look.name === 'light' ? axe.withTags(tags) : axe.withRules(lookRules);
        expect.soft(await findings(rules), look.name).toEqual([]);
      });
  });

for (const { name, show } of [
  {
    name: 'the menu of a chart',
    show: async ({ page, overview }: Shown) => {
      await overview.figure('dien-bien').menuButton.click();
      return page.getByRole('menu');
    },
  },
  {
    name: 'the search with its matches',
    show: async ({ page, shell }: Shown) => {
      await shell.search.fill('mau son');
      await expect(shell.options.filter({ hasText: 'Xã Mẫu Sơn' }).first()).toBeVisible();
      return page.getByRole('listbox', { name: 'Đơn vị' });
    },
  },
  {
    name: 'the search without a match',
    show: async ({ page, shell }: Shown) => {
      await shell.search.fill('qwxyz');
      return page.getByText('Không có đơn vị nào tên “qwxyz”.');
    },
  },
  {
    name: 'the list of keys',
    show: async ({ page, shell }: Shown) => {
      await page.keyboard.press('?');
      return shell.shortcuts;
    },
  },
])
  test(`axe finds nothing serious in ${name}`, async ({ page, overview, shell }) => {
    await overview.open();
    await expect(await show({ page, overview, shell })).toBeVisible();
    await expect(page.locator(overlay)).not.toHaveCount(0);
    await expect(async () => expect(await findings(popupsOf(page))).toEqual([])).toPass({ timeout: 15_000 });
  });

for (const { width, height, text } of [
  { width: 1366, height: 768, text: 'base' },
  { width: 1366, height: 768, text: 'plus' },
  { width: 1440, height: 900, text: 'base' },
  { width: 1920, height: 1080, text: 'base' },
  { width: 720, height: 450, text: 'base' },
])
  test(`no page scrolls sideways at ${width} × ${height}${text === 'plus' ? ' with A+' : ''}`, async ({
    page,
    shell,
  }) => {
    await page.setViewportSize({ width, height });
    await choose(page, { text });
    for (const { name, address } of pages) {
      await open(page, address);
      expect.soft(await shell.sidewaysScroll(), name).toBe(0);
    }
  });

test('at 1366 × 768 the overview keeps three columns', async ({ page, overview }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await overview.open();
  await overview.drawn();
  const left = async (anchor: 'dien-bien' | 'cac-don-vi' | 'tieu-chi-thieu') =>
    (await overview.figure(anchor).frame.boundingBox())?.x ?? 0;
  expect(await left('cac-don-vi')).toBeGreaterThan((await left('dien-bien')) + 200);
  expect(await left('tieu-chi-thieu')).toBeGreaterThan((await left('cac-don-vi')) + 150);
});

test('with the colours of the system forced, the overview still shows all its parts', async ({
  page,
  overview,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await overview.open();
  await overview.drawn();
  await expect(overview.figures).toContainText('187/19 = 9,84');
  await expect(overview.publishedOnly).toBeVisible();
});

test('nothing moves for a reader who asks for less motion', async ({ page, overview }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await overview.open();
  await overview.drawn();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  expect(moving).toBe(0);
});
