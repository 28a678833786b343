import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { figureAnchors } from './pages/figure.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

/** Presses Tab until the focus is there; a page needs no more presses than this. */
async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('the first Tab offers a way past the bars to the content', async ({ page, shell, overview }) => {
  await overview.open();
  await page.keyboard.press('Tab');
  await expect(shell.skipLink).toBeFocused();
  await expect(shell.skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(shell.main).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(overview.unit).toBeFocused();
});

test('a person without a mouse goes to the other page and back by the navigation', async ({
  page,
  shell,
  overview,
  sources,
}) => {
  await overview.open();
  await tabTo(page, shell.navigation.getByRole('link', { name: 'Nguồn số liệu' }));
  await page.keyboard.press('Enter');
  await expect(sources.heading).toHaveText('Nguồn số liệu');
  await shell.navigation.getByRole('link', { name: 'Tổng quan' }).focus();
  await page.keyboard.press('Enter');
  await expect(overview.headline).toBeVisible();
});

test('a person without a mouse changes period, set and layer and copies the sentence', async ({
  page,
  overview,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await overview.open();
  await overview.unit.focus();
  await tabTo(page, overview.previousPeriod);
  await page.keyboard.press('Enter');
  await expect(overview.headline).toContainText('Quý IV/2019');
  await tabTo(page, overview.filters.getByRole('button', { name: /^Bộ tiêu chí/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Bộ tiêu chí' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Bộ tiêu chí' })).toBeHidden();
  await tabTo(page, overview.publishedOnly);
  await page.keyboard.press('Space');
  await expect(overview.publishedOnly).toBeChecked();
  await expect(overview.publishedOnly).toBeFocused();
  await tabTo(page, overview.copySentence);
  await page.keyboard.press('Enter');
  await expect(overview.main.getByRole('status').filter({ hasText: 'Đã chép' })).toBeVisible();
});

test('the arrow keys walk the marks of a chart and each is spoken in Vietnamese', async ({
  page,
  overview,
}) => {
  await overview.open();
  await overview.drawn();
  for (const anchor of figureAnchors) {
    const { chart } = overview.figure(anchor);
    const spoken = chart.locator('[aria-live="polite"]');
    await chart.focus();
    await expect(spoken).toHaveText('');
    await page.keyboard.press('ArrowRight');
    await expect(spoken).toHaveText(/[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹ]/i);
    const first = await spoken.textContent();
    await page.keyboard.press('ArrowRight');
    await expect(spoken).not.toHaveText(first ?? '');
    await page.keyboard.press('Escape');
    await expect(spoken).toHaveText('');
  }
});

test('End reaches the current quarter of the trend, which is spoken with its parts', async ({
  page,
  overview,
}) => {
  await overview.open();
  const { chart } = overview.figure('dien-bien');
  await chart.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('[aria-live="polite"]')).toContainText(/9,84|11,00/);
});

test('a person without a mouse turns a chart into its table and opens its menu', async ({
  page,
  overview,
}) => {
  await overview.open();
  const figure = overview.figure('phan-bo');
  await figure.chart.focus();
  await figure.tableButton.focus();
  await page.keyboard.press('Enter');
  await expect(figure.table).toBeVisible();
  await expect(figure.tableButton).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(figure.menuButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(figure.menuItem(/SVG/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(figure.menuItem(/SVG/)).toBeHidden();
  await expect(figure.menuButton).toBeFocused();
});

test('a question mark opens the list of keys, and Escape gives the focus back', async ({
  page,
  shell,
  overview,
}) => {
  await overview.open();
  await overview.copySentence.focus();
  await page.keyboard.press('?');
  await expect(shell.shortcuts).toBeVisible();
  await expect(shell.shortcuts).toContainText('Tìm đơn vị');
  await page.keyboard.press('Escape');
  await expect(shell.shortcuts).toBeHidden();
  await expect(overview.copySentence).toBeFocused();
});

test('single keys typed into the search stay letters', async ({ page, shell, overview }) => {
  await overview.open();
  await shell.search.focus();
  await page.keyboard.type('[?/]');
  await expect(shell.search).toHaveValue('[?/]');
  await expect(shell.shortcuts).toBeHidden();
  await expect(page).toHaveURL(overviewAddress(locBinh));
});
