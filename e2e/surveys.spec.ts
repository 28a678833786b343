import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { signInAs } from './pages/demonstration.ts';

test('a province sets its numbers, a commune records a survey that misses one, and corrects it', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Thẩm định viên cấp tỉnh', '/thu-tuc');
  await page.getByRole('button', { name: 'Đặt mức của tỉnh' }).click();
  await page.getByLabel('Hài lòng từng nội dung, phần trăm').fill('80');
  await page.getByRole('button', { name: 'Lưu mức của tỉnh' }).click();
  const ofContent = page
    .getByRole('region', { name: 'Mức đang áp dụng' })
    .getByRole('row', { name: /^Hài lòng từng nội dung/ });
  await expect(ofContent).toContainText('80% (tỉnh đặt)');
  await expectAccessible(page);

  await page.context().clearCookies();
  await signInAs(page, 'Cán bộ xã', '/lay-y-kien');
  await page.getByRole('link', { name: 'Ghi kết quả lấy ý kiến' }).click();
  await page.getByLabel('Thu phiếu đến ngày').fill('20/10/2026');
  await page.getByLabel('Tổng số hộ').fill('76');
  await page.getByLabel('Số phiếu phát ra').fill('77');
  await page.getByLabel('Số phiếu hợp lệ thu về').fill('72');
  await page.getByLabel('Số hộ hài lòng chung').fill('71');
  const satisfied = ['57', '70', '71', '72'];
  for (const [at, count] of satisfied.entries())
    await page.getByLabel(`Số hộ hài lòng của nội dung ${at + 1}`).fill(count);
  await expect(page.getByRole('row').filter({ hasText: '57/72 = 79,17%' })).toContainText('dưới mức 80%');
  await page.getByRole('button', { name: 'Lưu kết quả' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Số phiếu phát ra là 77, nhiều hơn tổng số hộ 76.' }).press('Enter');
  await expect(page.getByLabel('Số phiếu phát ra')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('72');
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { name: /^Lấy ý kiến hài lòng, vòng \d+ năm \d{4}$/ }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /^Quy hoạch/ })).toContainText('dưới mức 80% (tỉnh đặt)');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sửa kết quả' }).click();
  await page.getByLabel('Số hộ hài lòng của nội dung 1').fill('60');
  await page.getByRole('button', { name: 'Lưu kết quả' }).click();
  await expect(page.getByRole('row', { name: /^Quy hoạch/ })).toContainText('60/72 = 83,33%đạt mức 80%');
  await page.getByRole('link', { name: '‹ Các vòng lấy ý kiến' }).click();
  await expect(page.getByRole('row', { name: /^Xã Khuất Xá/ }).first()).toContainText('4 nội dung');
  await expectAccessible(page);
});
