import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { signInAs } from './pages/demonstration.ts';

test('the verifier reads who is late and reminds them, who find it beside their account', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Cán bộ thẩm tra', '/tien-do-bao-cao');
  await page.goto('/tien-do-bao-cao?nam=2026&bo=XA_NTM_2026');
  await page.getByRole('link', { name: 'Quý II/2026' }).click();
  await expect(page.getByRole('heading', { name: /^Quý II\/2026/ })).toContainText('hạn 15/07/2026');
  await expect(page.getByText(/đã báo cáo quý II\/2026/)).toBeVisible();
  const late = page.getByRole('row', { name: /^Xã Công Sơn/ });
  await expect(late).toContainText('chưa bắt đầu');
  await expect(late).toContainText(/chậm \d+ ngày/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nhắc nơi chậm và chưa bắt đầu' }).click();
  await expect(page.getByText(/nhắc Cán bộ nhập liệu Văn phòng Điều phối.*Xã Công Sơn/)).toBeVisible();
  await page.getByText('Hạn, khóa, cho phép sửa').click();
  await expect(page.getByLabel('Hạn báo cáo')).toHaveValue('15/07/2026');
  await expectAccessible(page);
  await page.context().clearCookies();
  await signInAs(page, 'Cán bộ nhập liệu', '/tien-do-bao-cao');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Thông báo [1-9]\d* chưa đọc$/ })
    .click();
  await expect(page).toHaveURL('/thong-bao');
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /^Nhắc báo cáo quý II\/2026: Xã Công Sơn/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Quý II\/2026/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Nhắc/ })).toHaveCount(0);
});

test('a view is saved with the account and opens after signing in again', async ({ page }) => {
  await signInAs(page, 'Ủy viên Ban Chỉ đạo', '/tien-do-bao-cao');
  await page.goto('/nguon-so-lieu');
  await page.getByRole('button', { name: 'Lưu góc nhìn này…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Góc nhìn đã lưu' });
  await dialog.getByLabel('Tên góc nhìn đang mở').fill('Nguồn của Ban Chỉ đạo');
  await dialog.getByRole('button', { name: /^(Lưu|Thay góc nhìn cùng tên)$/ }).click();
  await expect(dialog.getByText('Đã lưu.')).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/tong-quan');
  const navigation = page.getByRole('navigation', { name: 'Chính' });
  await expect(page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Nguồn của Ban Chỉ đạo' })).toHaveCount(0);
  await signInAs(page, 'Ủy viên Ban Chỉ đạo', '/tien-do-bao-cao');
  await navigation.getByRole('link', { name: 'Nguồn của Ban Chỉ đạo' }).click();
  await expect(page).toHaveURL('/nguon-so-lieu');
});
