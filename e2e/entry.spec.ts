import { axeOn, findings, tags } from './axe.ts';
import { expect, test } from './journey.ts';
import { EntryPage } from './pages/entry-page.ts';

/** A month between two quarters: what is accepted in it stands in no quarter that other tests read. */
const period = '2026-08';
const [province, set] = ['20@2026-08-31', 'XA_NTM_2026'];

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

test('figures come from the officer who types them to the page that shows them', async ({
  page,
  context,
  matrix,
}) => {
  test.setTimeout(120_000);
  const entry = new EntryPage(page);
  await entry.signInAs('demo-verifier');
  const round = await entry.openRound(province, set, period);
  const search = `?vong=${round}&don-vi=${province}`;

  await test.step('the officer types into a copy of the last state', async () => {
    await entry.signInAs('demo-entry-officer');
    await page.goto(`/nhap-lieu${search}`);
    await entry.type('Khánh Khê, 2 Hạ tầng KT-XH: chưa đạt', 'd');
    await entry.type('Tân Đoàn, 3 Kinh tế nông thôn: chưa đạt', 'Space');
    await expect(entry.strip).toContainText('Đã lưu 02 ô');
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
  });

  await test.step('a lost line and a closed page lose nothing', async () => {
    await context.setOffline(true);
    await entry.type('Na Dương, 10 Pháp luật, ANQP: đạt', 'c');
    await page
      .getByRole('textbox', { name: 'Lý do mất tiêu chí' })
      .fill('Sáp nhập thôn, phải kiện toàn lại.');
    await expect(entry.strip).toContainText('Mất mạng: 02 ô chờ gửi, đang giữ trên máy này');
    await context.setOffline(false);
    await page.reload();
    await expect(entry.strip).toContainText('Đã lưu 02 ô');
    await expect(entry.cell('Khánh Khê, 2 Hạ tầng KT-XH: đạt, kỳ trước chưa đạt')).toBeVisible();
    await expect(entry.cell('Na Dương, 10 Pháp luật, ANQP: chưa đạt, kỳ trước đạt')).toBeVisible();
  });

  await test.step('the officer hands in what was begun', async () => {
    await page.getByRole('button', { name: 'Nộp duyệt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nộp duyệt' });
    await expect(dialog).toContainText('Nộp 03 báo cáo của tỉnh Lạng Sơn, tháng 8/2026, cho cán bộ thẩm tra');
    await dialog.getByRole('button', { name: 'Nộp', exact: true }).click();
    await expect(page.getByText('Đã nộp 03 báo cáo.')).toBeVisible();
    await expect(entry.grid.getByRole('row', { name: 'Khánh Khê' })).toContainText('đã nộp');
  });

  await test.step('the verifier returns one criterion and accepts the other reports', async () => {
    await entry.signInAs('demo-verifier');
    await page.goto(`/duyet-so-lieu${search}`);
    await expect(entry.queue).toContainText('03 đã nộp');
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    await entry.queue.getByRole('link', { name: 'Na Dương' }).click();
    const review = page.getByRole('complementary', { name: 'Báo cáo của Na Dương' });
    await review.getByRole('checkbox', { name: /^Trả lại tiêu chí 10/ }).check();
    await review.getByRole('textbox', { name: 'Lý do trả lại' }).fill('Nêu rõ số thôn.');
    await review.getByRole('button', { name: 'Trả lại 1 tiêu chí' }).click();
    await expect(entry.queue).toContainText('01 bị trả lại');
    await expect(entry.queue).toContainText('Hai báo cáo được đánh dấu để duyệt (02).');
    await entry.queue.getByRole('button', { name: 'Duyệt 02 báo cáo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt 02 báo cáo' }).click();
    await expect(entry.queue).toContainText('02 đã duyệt');
  });

  await test.step('the officer sees the reason, corrects and hands in again', async () => {
    await entry.signInAs('demo-entry-officer');
    await page.goto(`/nhap-lieu${search}`);
    await entry.cell('Na Dương, 10 Pháp luật, ANQP').click();
    await expect(page.getByText('Nêu rõ số thôn.')).toBeVisible();
    await expect(entry.cell('Na Dương, 1 Quy hoạch: chưa đạt, không sửa được')).toBeVisible();
    await page
      .getByRole('textbox', { name: 'Lý do mất tiêu chí' })
      .fill('Kiện toàn lại 05 thôn sau sáp nhập.');
    await expect(entry.strip).toContainText('Đã lưu 01 ô');
    await page.getByRole('button', { name: 'Nộp duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nộp', exact: true }).click();
    await expect(page.getByText('Đã nộp 01 báo cáo.')).toBeVisible();
  });

  await test.step('it is accepted, and the pages show the figures as simulated', async () => {
    await entry.signInAs('demo-verifier');
    await page.goto(`/duyet-so-lieu${search}`);
    await entry.queue.getByRole('link', { name: 'Na Dương' }).click();
    await page.getByRole('button', { name: 'Duyệt báo cáo này' }).click();
    await expect(entry.queue).toContainText('03 đã duyệt');
    await matrix.open({ unit: province, set, period });
    await expect(matrix.cell('Khánh Khê, 2 Hạ tầng KT-XH: đạt')).toBeVisible();
    await expect(matrix.cell('Na Dương, 10 Pháp luật, ANQP: chưa đạt')).toBeVisible();
    await expect(page.getByText('Cả bảng là số mô phỏng.')).toBeVisible();
  });
});
