import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { handedIn } from './pages/dossier-in-hand.ts';
import { DossierPage } from './pages/dossier-page.ts';
import { DossierPerson } from './pages/dossier-people.ts';

/** A page learns of what others said by its next look, which is some seconds away. */
const nextLook = { timeout: 20_000 };

test.use({ expectedErrors: [/ERR_FAILED|status of 412/] });

test.setTimeout(120_000);

test('two appraisers say what they think of one dossier at one time, and each reads what the other said', async ({
  signedIn,
  playwright,
  baseURL,
}) => {
  const officer = await DossierPerson.signIn(playwright, baseURL ?? '', 'demo-entry-officer');
  const id = await handedIn(officer, { code: '06286', on: '2026-08-03', year: 2026 });
  const first = new DossierPage(await signedIn('demo-appraiser'));
  const second = new DossierPage(await signedIn('demo-second-appraiser'));
  const reason = second.page.getByRole('textbox', { name: /^Lý do/ });

  await test.step('what one says, the other reads with the name of who said it', async () => {
    await first.openReview(id);
    await first.take('Nhận hồ sơ', { 'Ngày của văn bản': '05/08/2026' });
    await second.openReview(id);
    await first.say('Quy hoạch', '1');
    await expect(second.criterion('Quy hoạch')).toContainText('Tỉnh: Đ', nextLook);
    await second.say('Hạ tầng KT-XH', '3', 'Bổ sung biểu rà soát.');
    await expect(first.criterion('Hạ tầng KT-XH')).toContainText('Tỉnh: +', nextLook);
    await first.criterion('Hạ tầng KT-XH').click();
    await expect(first.page.getByRole('textbox', { name: /^Lý do/ })).toHaveValue('Bổ sung biểu rà soát.');
    await expect(first.page.getByText(/^Người ghi: Thẩm định viên thứ hai, /)).toBeVisible();
  });

  await test.step('both say something of different criteria at one time', async () => {
    const firsts = ['Kinh tế nông thôn', 'Nhân lực nông thôn', 'Văn hóa, GD, y tế'];
    const seconds = ['Giảm nghèo, an sinh', 'KHCN, chuyển đổi số', 'Môi trường, cảnh quan'];
    const sayAll = async (by: DossierPage, names: readonly string[]) => {
      for (const name of names) await by.say(name, '1');
    };
    await Promise.all([sayAll(first, firsts), sayAll(second, seconds)]);
    for (const one of [first, second]) {
      await one.openReview(id);
      for (const name of [...firsts, ...seconds]) await expect(one.criterion(name)).toContainText('Tỉnh: Đ');
    }
  });

  await test.step('both say something of one criterion: the later is shown both, and chooses', async () => {
    await second.page.context().route('**/review', (route) => route.abort());
    await second.criterion('Pháp luật, ANQP').click();
    await first.say('Pháp luật, ANQP', '2', 'Chưa có văn bản của Công an tỉnh.');
    await second.page.keyboard.press('1');
    await reason.fill('Công an tỉnh xác nhận ngày 01/08/2026.');
    const theirs = second.page.getByRole('alert').filter({ hasText: 'Thẩm định viên cấp tỉnh' });
    await expect(theirs).toContainText('Chưa có văn bản của Công an tỉnh.');
    await expect(reason).toHaveValue('Công an tỉnh xác nhận ngày 01/08/2026.');
    await expectAccessible(second.page);
    await second.page.getByRole('button', { name: 'Lưu phần của tôi' }).click();
    await expect(second.saved).toBeVisible();
    await second.page.context().unroute('**/review');
    await first.criterion('Pháp luật, ANQP').click();
    await expect(first.page.getByRole('textbox', { name: /^Lý do/ })).toHaveValue(
      'Công an tỉnh xác nhận ngày 01/08/2026.',
      nextLook,
    );
  });

  await test.step('after all, both read the same', async () => {
    await first.openReview(id);
    await second.openReview(id);
    for (const one of [first, second])
      await expect(one.page.getByText('09 đã kết luận, 01 chưa')).toBeVisible();
  });
});
