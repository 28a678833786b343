import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { signInAs } from './pages/demonstration.ts';

test('a department is given a criterion, asked to review it, answers, and the request is closed', async ({
  page,
}) => {
  test.slow();
  const review = 'Rà soát tiêu chí y tế trong tháng 3.';
  await signInAs(page, 'Cán bộ thẩm tra', '/co-quan');
  await page.getByRole('button', { name: 'Sửa phân công' }).click();
  await page.getByRole('textbox', { name: /^Cơ quan phụ trách 5 / }).fill('Sở Y tế');
  await page.getByRole('button', { name: 'Lưu phân công' }).click();
  await expect(page.getByText('Theo phân công của Tỉnh Lạng Sơn.')).toBeVisible();
  await page.getByRole('button', { name: 'Yêu cầu rà soát…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Yêu cầu rà soát…' });
  await dialog.getByLabel('Cơ quan phụ trách').selectOption('Sở Y tế');
  await dialog.getByLabel('Nội dung').fill(review);
  await dialog.getByLabel('Hạn trả lời').fill('31/12/2999');
  await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: review })).toContainText('Hạn 31/12/2999');
  await expectAccessible(page);
  await page.context().clearCookies();
  await signInAs(page, 'Chuyên viên Sở Y tế', '/co-quan');
  const asked = page.getByRole('listitem').filter({ hasText: review });
  await asked.getByLabel('Trả lời của Sở Y tế').fill('Đã rà soát 13 xã.');
  await asked.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(asked.getByRole('blockquote')).toContainText('Đã rà soát 13 xã.');
  await expect(page.getByRole('row', { name: /^Xã Công Sơn/ })).toContainText('chưa bắt đầu');
  await expectAccessible(page);
  await page.context().clearCookies();
  await signInAs(page, 'Cán bộ thẩm tra', '/co-quan');
  const answered = page.getByRole('listitem').filter({ hasText: review });
  await answered.getByRole('button', { name: 'Kết thúc yêu cầu' }).click();
  await expect(answered).toHaveCount(0);
  await page.getByRole('button', { name: 'Đã kết thúc' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: review }).first()).toContainText('kết thúc lúc');
});
