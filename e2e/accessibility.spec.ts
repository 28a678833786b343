import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
  { name: 'the page of sources', address: '/nguon-so-lieu' },
] as const;

const looks = [
  { name: 'light', preferences: {} },
  { name: 'light, A+', preferences: { text: 'plus' } },
  { name: 'dark', preferences: { scheme: 'dark' } },
  { name: 'dark, A+', preferences: { scheme: 'dark', text: 'plus' } },
  { name: 'more contrast', preferences: { contrast: 'more' } },
  { name: 'more contrast, A+', preferences: { contrast: 'more', text: 'plus' } },
] as const;

/** Chooses a look before the first page is opened. */
async function choose(page: Page, preferences: object): Promise<void> {
  await page.addInitScript(
    (chosen) => localStorage.setItem('tiendo.preferences', chosen),
    JSON.stringify(preferences),
  );
}

/** What a look can break; everything else is the same in all of them. */
const lookRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Serious and critical findings, each with the elements it names. */
async function findings(page: Page, rules: 'all' | 'look' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === 'all' ? axe.withTags(tags) : axe.withRules(lookRules)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    );
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  if (address.startsWith('/tong-quan'))
    await expect(page.getByRole('figure').first().getByRole('img').first()).toBeVisible();
}

for (const look of looks)
  test(`axe finds nothing serious on any page: ${look.name}`, async ({ page }) => {
    await choose(page, look.preferences);
    for (const { name, address } of pages) {
      await open(page, address);
      expect.soft(await findings(page, look.name === 'light' ? 'all' : 'look'), name).toEqual([]);
    }
  });

test('axe finds nothing serious while a menu, a list or the keys are open', async ({
  page,
  overview,
  shell,
}) => {
  await overview.open();
  await overview.figure('dien-bien').menuButton.click();
  await expect(overview.figure('dien-bien').menuItem(/SVG/)).toBeVisible();
  expect.soft(await findings(page), 'menu of a chart').toEqual([]);
  await page.keyboard.press('Escape');
  await shell.search.fill('mau son');
  await expect(shell.options.filter({ hasText: 'Xã Mẫu Sơn' }).first()).toBeVisible();
  expect.soft(await findings(page), 'search').toEqual([]);
  await shell.search.fill('qwxyz');
  await expect(page.getByText('Không có đơn vị nào')).toBeVisible();
  expect.soft(await findings(page), 'search without a match').toEqual([]);
  await page.keyboard.press('Escape');
  await overview.headline.click();
  await page.keyboard.press('?');
  await expect(shell.shortcuts).toBeVisible();
  expect.soft(await findings(page), 'list of keys').toEqual([]);
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
