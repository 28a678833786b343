import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { signInAs } from './pages/demonstration.ts';

let server: OwnServer;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startOwnServer({ withDossiers: true });
});
test.afterAll(() => server.stop());

const visit = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: server.address })).newPage();

test('a visitor signs in as the appraiser and finds a queue with what is due, opens a dossier and reads its evidence', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await visit(browser);
  await signInAs(page, 'Thẩm định viên cấp tỉnh', '/ho-so');
  const rows = page.getByRole('row');
  // They are made while the server answers already.
  await expect(async () => {
    await page.reload();
    await expect(rows.filter({ hasText: 'Thống Nhất' })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  await expect(rows.filter({ hasText: 'Na Dương' })).toContainText(/quá hạn 0[12] ngày/);
  await expect(rows.filter({ hasText: 'Na Dương' })).toContainText('chưa giao');
  await expect(rows.filter({ hasText: 'Cao Lộc' })).toContainText(/còn 0[23] ngày/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Xã Cao Lộc' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xã Cao Lộc');
  await expect(page.getByText('05 đã kết luận, 05 chưa')).toBeVisible();
  await page.getByRole('link', { name: 'Môi trường, cảnh quan' }).click();
  await expect(page.getByText('Biểu 8 chưa cộng hai thôn đang rà soát.')).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  await expectAccessible(page);
});

test('its commune finds what was returned, its council an open sitting, and the watch list who has fallen', async ({
  browser,
}) => {
  const commune = await visit(browser);
  await signInAs(commune, 'Cán bộ xã Khuất Xá', '/ho-so');
  await commune.getByRole('link', { name: 'Xã Khuất Xá' }).click();
  await expect(commune.getByText(/03 mục mở để sửa/)).toBeVisible();
  await expectAccessible(commune);
  const page = await visit(browser);
  await signInAs(page, 'Thẩm định viên cấp tỉnh', '/hoi-dong');
  await page.getByRole('row').filter({ hasText: 'biên bản đang ghi' }).getByRole('link').click();
  await expect(page.getByText('Thành viên: 08 dự họp, trên 09')).toBeVisible();
  await expect(page.getByText('Xã Lợi Bác')).toBeVisible();
  await page.goto('/theo-doi-sau-cong-nhan');
  await expect(page.getByRole('row').filter({ hasText: 'Đồng Đăng' })).toContainText('Không đạt từ 50%');
  await page.goto('/lay-y-kien');
  await expect(page.getByRole('row').filter({ hasText: 'Cao Lộc' })).toContainText('5 nội dung');
});
