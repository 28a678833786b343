import type { Problem } from '@tiendo/contracts/problem.ts';
import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

const refused = /status of 500/;

test('while a chart is on its way its frame keeps its place, and after a moment says so', async ({
  page,
  overview,
}) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/v1/figures/trend?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(overviewAddress(locBinh));
  const frame = overview.figure('dien-bien').frame;
  await expect(frame.getByRole('status')).toHaveText('Đang tải: Diễn biến theo quý…');
  await expect(overview.headline).toContainText('9,84');
  const waiting = (await frame.boundingBox())?.height ?? 0;
  answer();
  await expect(overview.figure('dien-bien').picture).toBeVisible();
  expect(waiting).toBeGreaterThan(150);
});

test.describe('when the server fails', () => {
  test.use({ expectedErrors: [[refused], { scope: 'test' }] });

  test('the frame says what happened and what was kept, gives the code, and a retry heals it', async ({
    page,
    overview,
  }) => {
    const problem: Problem = {
      type: '/api/docs/problems#internal_error',
      title: 'Lỗi máy chủ',
      status: 500,
      detail: 'Máy chủ gặp lỗi ngoài dự tính.',
      code: 'internal_error',
      requestId: '4f1d2c3b-0000-4000-8000-000000000000',
      issues: [],
    };
    await page.route('**/api/v1/figures/distribution?*', (route) =>
      route.fulfill({
        status: problem.status,
        contentType: 'application/problem+json',
        body: JSON.stringify(problem),
      }),
    );
    await page.goto(overviewAddress(locBinh));
    const frame = overview.figure('phan-bo').frame;
    await expect(frame.getByRole('alert')).toContainText('Không lấy được số liệu.');
    await expect(frame.getByRole('alert')).toContainText('Máy chủ gặp lỗi');
    await expect(frame.getByRole('alert')).not.toContainText(problem.detail);
    await expect(frame.getByRole('alert')).toContainText('Bộ lọc còn nguyên.');
    await expect(frame.getByRole('button', { name: 'Chép mã 4f1d2c3b' })).toBeVisible();
    await expect(overview.figures).toContainText('187/19 = 9,84');
    await expect(overview.figure('dien-bien').picture).toBeVisible();
    await page.unroute('**/api/v1/figures/distribution?*');
    await frame.getByRole('button', { name: 'Thử lại' }).click();
    await expect(overview.figure('phan-bo').picture).toBeVisible();
    await expect(page).toHaveURL(overviewAddress(locBinh));
  });

  test('the page of sources keeps its heading and heals by a retry', async ({ page, sources }) => {
    await page.route('**/api/v1/published-figures?*', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto('/nguon-so-lieu');
    await expect(sources.heading).toHaveText('Nguồn số liệu');
    await expect(sources.main.getByRole('alert')).toContainText('Không lấy được số liệu.');
    await page.unroute('**/api/v1/published-figures?*');
    await sources.main.getByRole('button', { name: 'Thử lại' }).click();
    await expect(sources.figures).toHaveCount(48);
  });
});

test.describe('when the connection is lost', () => {
  test.use({ expectedErrors: [[/ERR_INTERNET_DISCONNECTED|Failed to fetch/], { scope: 'test' }] });

  test('a ribbon says so, what was loaded stays readable, and it goes away again', async ({
    page,
    overview,
  }) => {
    await overview.open();
    await overview.drawn();
    await page.context().setOffline(true);
    const ribbon = overview.main.getByRole('status').filter({ hasText: 'Mất mạng' });
    await expect(ribbon).toBeVisible();
    await expect(overview.headline).toContainText('9,84');
    await expect(overview.figure('dien-bien').picture).toBeVisible();
    await page.context().setOffline(false);
    await expect(ribbon).toBeHidden();
  });
});

test('a district of which one commune did not report counts n of N and says who is missing', async ({
  page,
  overview,
}) => {
  await overview.open({ unit: '443@2021-06-30', set: 'XA_NTM_2016', period: '2021-Q2' });
  await expect(overview.headline).toContainText('15/16 xã đã báo cáo');
  await expect(overview.figures).toContainText('280/15 = 18,67');
  await expect(overview.figures).toContainText('01 xã chưa báo cáo');
  const communes = overview.figure('cac-don-vi');
  await communes.tableButton.click();
  await expect(communes.table.getByRole('row').filter({ hasText: 'Thường Nga' })).not.toContainText(/\b0\b/);
  await communes.tableButton.click();
  await expect(page.locator('#cac-don-vi [data-mark="unknown"]').first()).toBeVisible();
});

test('a commune that never reported stays unknown and is not counted as zero', async ({ overview }) => {
  await overview.open({ unit: '18439@2021-06-30', set: 'XA_NTM_2016', period: '2021-Q2' });
  await expect(overview.headline).toHaveText('Chưa có số liệu quý II/2021 của xã Thường Nga.');
  await expect(overview.figures).toContainText('?/19');
  await expect(overview.figure('dien-bien').frame).toContainText('Chưa có số liệu đến quý II/2021');
});

test('a commune of 2025 that never reported is an empty page and not an error', async ({ overview }) => {
  await overview.open({ unit: '06220@2025-07-01', set: 'XA_NTM_2022', period: '2025-Q4' });
  await expect(overview.headline).toHaveText('Chưa có số liệu quý IV/2025 của xã Công Sơn.');
  await expect(overview.figures).toContainText('?/19');
});
