import { expect, test } from './journey.ts';
import { figureAnchors } from './pages/figure.ts';
import { locBinh, newest, overviewAddress } from './pages/overview-page.ts';

const sentence =
  'Quý I/2020: 04 xã đạt 19 tiêu chí; 01 xã đạt 12; 01 xã đạt 9; 13 xã đạt từ 5 đến 8 tiêu chí. ' +
  'Tổng 187 tiêu chí, bình quân 9,84/19 tiêu chí/xã.';

test('the secretary opens the site and reads the newest quarter within the first screen', async ({
  page,
  overview,
}) => {
  await page.goto('/');
  await overview.drawn();
  await expect(page).toHaveURL(overviewAddress(newest));
  await expect(page).toHaveTitle('Tổng quan: tỉnh Lạng Sơn, quý III/2026 | Tiendo');
  await expect(overview.headline).toHaveText(
    'Quý III/2026: 03 xã đạt từ 5 đến 7 tiêu chí; 06 xã đạt từ 3 đến 4; 03 xã đạt dưới 3 tiêu chí. ' +
      'Tổng 45 tiêu chí, bình quân 3,75/10 tiêu chí/xã, tăng 0,83 so với quý II/2026. 12/13 xã đã báo cáo.',
  );
  await expect(overview.figures).toContainText('45/12 = 3,75');
  await expect(overview.figures).toContainText('cả bộ 10 tiêu chí');
  await expect(overview.figures).toContainText('12/13');
  await expect(overview.layer).toContainText('Trang có số mô phỏng');
  for (const seen of [overview.headline, overview.figures, overview.figure('dien-bien').title])
    await expect(seen).toBeInViewport({ ratio: 1 });
});

test('the newest quarter names who rose, who slipped and who has not reported, and offers no district', async ({
  overview,
}) => {
  await overview.open(newest);
  await overview.drawn();
  await expect(overview.main).toContainText('13 xã có trong hệ thống, không tính 02 phường');
  await expect(overview.panel('01 xã giảm, 09 xã tăng tiêu chí')).toContainText(/Đồng Đăng.*mất 5 Văn hóa/);
  await expect(overview.main.getByRole('button', { name: 'Huyện', exact: true })).toHaveCount(0);
  const trend = overview.figure('dien-bien');
  for (const words of ['39 → 38 xã', '01/07/2025: 38 → 13 xã', '15/02/2026: bộ 2022 → 2026'])
    await expect(trend.picture).toContainText(words);
});

test('the quarter that a report printed reads as it was printed', async ({ page, overview }) => {
  await overview.open();
  await overview.drawn();
  await expect(page).toHaveTitle('Tổng quan: huyện Lộc Bình, quý I/2020 | Tiendo');
  await expect(overview.headline).toHaveText(sentence);
  await expect(overview.figures).toContainText('187/19 = 9,84');
  await expect(overview.figures).toContainText('19/19');
  await expect(overview.figures).toContainText('13 xã chỉ công bố khoảng');
});

test('the first screen at 1440 × 900 ends with all four charts begun', async ({ page, overview }) => {
  await page.goto('/');
  await overview.drawn();
  for (const anchor of figureAnchors) await expect(overview.figure(anchor).picture).toBeInViewport();
});

test('the secretary copies the sentence as plain text and hears that it was copied', async ({
  page,
  overview,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await overview.open();
  await overview.copySentence.click();
  await expect(overview.main.getByRole('status').filter({ hasText: 'Đã chép' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
});

test('a reader steps through the quarters by button and by key, and each has its own address', async ({
  page,
  overview,
}) => {
  await overview.open();
  await overview.previousPeriod.click();
  await expect(page).toHaveURL(/ky=2019-Q4/);
  await expect(overview.headline).toContainText('Quý IV/2019');
  await overview.nextPeriod.click();
  await expect(page).toHaveURL(/ky=2020-Q1/);
  await expect(overview.headline).toHaveText(sentence);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/ky=2020-Q2/);
  await expect(overview.headline).toContainText('Quý II/2020');
  await page.keyboard.press('[');
  await expect(overview.headline).toHaveText(sentence);
});

test('a reader chooses a quarter out of the years that hold figures', async ({ page, overview }) => {
  await overview.open();
  await overview.period('Quý I/2020').click();
  await page.getByRole('button', { name: 'Quý III/2019' }).click();
  await expect(page).toHaveURL(/ky=2019-Q3/);
  await expect(overview.period('Quý III/2019')).toBeVisible();
  await expect(overview.headline).toContainText('Quý III/2019');
});

test('going back and loading again lose nothing that was chosen', async ({ page, overview }) => {
  await overview.open();
  await overview.previousPeriod.click();
  await expect(overview.headline).toContainText('Quý IV/2019');
  await overview.publishedOnly.click();
  await expect(page).toHaveURL(/ky=2019-Q4.*lop=cong-bo/);
  await page.reload();
  await overview.settled();
  await expect(overview.period('Quý IV/2019')).toBeVisible();
  await expect(overview.publishedOnly).toBeChecked();
  await page.goBack();
  await expect(overview.publishedOnly).not.toBeChecked();
  await expect(overview.period('Quý IV/2019')).toBeVisible();
  await page.goBack();
  await expect(overview.headline).toHaveText(sentence);
});

test('published only leaves nothing simulated, and what is not published stays unnamed', async ({
  page,
  overview,
}) => {
  await overview.open();
  await overview.drawn();
  const simulated = overview.main.getByTitle('Số mô phỏng');
  const hollow = overview.main.locator('[data-mark="hollow"], [data-simulated]');
  await expect(simulated).not.toHaveCount(0);
  await expect(hollow).not.toHaveCount(0);

  await overview.publishedOnly.click();
  await expect(page).toHaveURL(overviewAddress({ ...locBinh, layer: 'published' }));
  await overview.settled();
  await expect(overview.headline).toHaveText(sentence);
  await expect(simulated).toHaveCount(0);
  await expect(hollow).toHaveCount(0);
  const communes = overview.figure('cac-don-vi');
  await expect(communes.picture).toContainText('13 xã');
  for (const name of ['Đồng Bục', 'Ái Quốc', 'Nam Quan'])
    await expect(communes.picture).not.toContainText(name);
  await communes.tableButton.click();
  const unnamed = communes.table.getByRole('row').filter({ hasText: 'không công bố tên' });
  await expect(unnamed).toHaveCount(19);
  await expect(unnamed.filter({ hasText: '5–8' })).toHaveCount(13);

  await overview.publishedOnly.click();
  await expect(page).toHaveURL(overviewAddress(locBinh));
  await expect(simulated).not.toHaveCount(0);
});

test('a reader turns each chart into its table and back', async ({ overview }) => {
  await overview.open();
  await overview.drawn();
  for (const anchor of figureAnchors) {
    const figure = overview.figure(anchor);
    await figure.tableButton.click();
    await expect(figure.table).toBeVisible();
    await expect(figure.picture).toBeHidden();
    await figure.tableButton.click();
    await expect(figure.picture).toBeVisible();
  }
});

test('the table of the quarters holds 9,84 as published beside the simulated ones', async ({ overview }) => {
  await overview.open();
  const trend = overview.figure('dien-bien');
  await trend.tableButton.click();
  const row = trend.table.getByRole('row').filter({ hasText: /I\/2020/ });
  await expect(row.filter({ hasText: '9,84' })).toHaveCount(1);
});

test('pressing a mark of a commune opens that commune in the same quarter', async ({ page, overview }) => {
  await overview.open();
  const communes = overview.figure('cac-don-vi');
  await communes.chart.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ky=2020-Q1/);
  await expect(overview.unit).toContainText('Xã Đồng Bục');
});
