import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

const words = 'Cần tải lại trang.';

test.describe('when the parts of an open page are gone because a newer version is served', () => {
  test.use({ expectedErrors: [[/status of 404|dynamically imported module/], { scope: 'test' }] });

  test('the other page asks to be loaded again, once, and then opens', async ({
    page,
    shell,
    sources,
    overview,
  }) => {
    await overview.open();
    await overview.drawn();
    await page.route('**/assets/sources-page-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await shell.navigation.getByRole('link', { name: 'Nguồn số liệu' }).click();
    const alert = overview.main.getByRole('alert');
    await expect(alert).toContainText(words);
    await expect(page.getByRole('button', { name: 'Tải lại trang' })).toHaveCount(1);
    await page.unroute('**/assets/sources-page-*.js');
    await alert.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(sources.figures).toHaveCount(48);
    await expect(page).toHaveURL('/nguon-so-lieu');
  });

  test('a page that was loaded again in vain asks no more than once', async ({ page }) => {
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.route('**/assets/sources-page-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/nguon-so-lieu');
    await page.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(words);
    await page.waitForTimeout(500);
    expect(loads).toBe(2);
  });

  test('charts say so in their frames, the figures above them stay', async ({ page, overview }) => {
    await page.route('**/assets/figure-plot-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(overviewAddress(locBinh));
    await expect(overview.figure('dien-bien').frame.getByRole('alert')).toContainText(words);
    await expect(overview.figures).toContainText('187/19 = 9,84');
  });

  test('what has no room of its own is told at the foot of the page, and the rest goes on', async ({
    page,
    shell,
    overview,
  }) => {
    await overview.open();
    await overview.drawn();
    await page.route('**/assets/en-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await shell.english.click();
    const foot = page.getByRole('status').filter({ hasText: words });
    await expect(foot).toBeVisible();
    await expect(overview.headline).toContainText('bình quân');
    await page.unroute('**/assets/en-*.js');
    await foot.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('average');
  });
});

test('a built file that is gone answers 404 and no page', async ({ request }) => {
  for (const address of ['/assets/sources-page-00000000.js', '/assets/gone', '/assets/']) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expect(response.headers()['content-type']).not.toContain('text/html');
  }
});
