import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { locBinh, type OverviewPage, overviewAddress } from './pages/overview-page.ts';

/** Holds back what menus, lists and pickers load after the page, until it is let come. */
async function holdLateParts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/assets/loaded-*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

for (const { name, open, opened } of [
  {
    name: 'the menu of a chart',
    open: (overview: OverviewPage) => overview.figure('dien-bien').menuButton,
    opened: (page: Page) => page.getByRole('menu'),
  },
  {
    name: 'the unit of the filter bar',
    open: (overview: OverviewPage) => overview.unit,
    opened: (page: Page) => page.getByRole('listbox', { name: 'Đơn vị' }),
  },
  {
    name: 'the period of the filter bar',
    open: (overview: OverviewPage) => overview.period('Quý I/2020'),
    opened: (page: Page) => page.getByRole('button', { name: 'Quý III/2018' }),
  },
])
  test(`${name}, pressed before its list has come, opens when it comes and gives the focus back`, async ({
    page,
    overview,
  }) => {
    const come = await holdLateParts(page);
    await page.goto(overviewAddress(locBinh));
    await open(overview).focus();
    await page.keyboard.press('Enter');
    await expect(opened(page)).toBeHidden();
    come();
    await expect(opened(page)).toBeVisible();
    await expect(open(overview), 'the focus goes into what opened').not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opened(page)).toBeHidden();
    await expect(open(overview)).toBeFocused();
  });

test('what is typed into the search before its list has come is searched for', async ({
  page,
  shell,
  overview,
}) => {
  const come = await holdLateParts(page);
  await page.goto(overviewAddress(locBinh));
  await expect(overview.headline).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('cao l');
  come();
  await expect(shell.search).toBeFocused();
  await page.keyboard.type('oc');
  await expect(shell.search).toHaveValue('cao loc');
  await page.keyboard.press('Escape');
  await shell.findUnit('cao loc', 'Huyện Cao Lộc');
  await expect(overview.unit).toContainText('Huyện Cao Lộc');
});
