import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { axeOn, findings, tags } from './axe.ts';
import { expect, test } from './journey.ts';
import { EntryPage } from './pages/entry-page.ts';

/** A month that no other test opens a round for. */
const period = '2026-07';
const [province, set] = ['20@2026-07-31', 'XA_NTM_2026'];

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n%${words}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`);
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test.use({ expectedErrors: [/status of 415/] });

test('what the officer attaches is what the verifier saves', async ({ page }) => {
  test.setTimeout(120_000);
  const entry = new EntryPage(page);
  const field = page.getByRole('group', { name: /^Minh chứng/ });
  const choose = field.locator('input[type=file]');
  const minutes = pdf('Biên bản họp thôn');
  await entry.signInAs('demo-verifier');
  const round = await entry.openRound(province, set, period);
  const search = `?vong=${round}&don-vi=${province}`;

  await test.step('the officer attaches a file to a criterion, and hears of one that is not taken', async () => {
    await entry.signInAs('demo-entry-officer');
    await page.goto(`/nhap-lieu${search}`);
    await entry.type('Khánh Khê, 2 Hạ tầng KT-XH: chưa đạt', 'd');
    await expect(entry.strip).toContainText('Đã lưu 01 ô');
    await choose.setInputFiles(file('Biên bản họp thôn.pdf', minutes));
    await expect(field.getByRole('link', { name: 'Biên bản họp thôn.pdf' })).toBeVisible();
    await expect(
      entry.cell('Khánh Khê, 2 Hạ tầng KT-XH: đạt, kỳ trước chưa đạt, 01 tệp minh chứng'),
    ).toBeVisible();
    await choose.setInputFiles(file('Trang.pdf', Buffer.from('<script>alert(1)</script>')));
    await expect(field.getByRole('alert')).toContainText('Trang.pdf: Không nhận loại tệp này làm minh chứng');
    await field.getByRole('button', { name: 'Đóng thông báo về Trang.pdf' }).click();
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
  });

  await test.step('a file attached by mistake is removed, by keyboard', async () => {
    await choose.setInputFiles(file('Nhầm.pdf', pdf('nhầm')));
    await field.getByRole('button', { name: 'Bỏ tệp Nhầm.pdf' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ tệp' }).press('Enter');
    await expect(page.getByText('Đã bỏ tệp Nhầm.pdf.')).toBeVisible();
    await expect(field.getByRole('link')).toHaveCount(1);
  });

  await test.step('the commune in full has it too, and it is handed in', async () => {
    await page.getByRole('link', { name: 'Nhập trọn Khánh Khê, cả chỉ tiêu' }).click();
    await expect(page.getByRole('list', { name: /^Minh chứng, 2/ }).getByRole('link')).toHaveCount(1);
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    await page.goto(`/nhap-lieu${search}`);
    await page.getByRole('button', { name: 'Nộp duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nộp', exact: true }).click();
    await expect(page.getByText('Đã nộp 01 báo cáo.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Đính kèm tệp/ })).toHaveCount(0);
  });

  await test.step('the verifier saves it beside the criterion, to the byte', async () => {
    await entry.signInAs('demo-verifier');
    await page.goto(`/duyet-so-lieu${search}`);
    await entry.queue.getByRole('link', { name: 'Khánh Khê' }).click();
    const review = page.getByRole('complementary', { name: 'Báo cáo của Khánh Khê' });
    const saving = page.waitForEvent('download');
    await review.getByRole('link', { name: 'Biên bản họp thôn.pdf' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('Biên bản họp thôn.pdf');
    expect(hashOf(await readFile(await download.path()))).toBe(hashOf(minutes));
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
  });
});
