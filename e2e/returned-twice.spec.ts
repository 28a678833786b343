import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { pdf } from './files/uploads.ts';
import { expect, test } from './journey.ts';
import { handedIn } from './pages/dossier-in-hand.ts';
import { DossierPage } from './pages/dossier-page.ts';
import { DossierPerson } from './pages/dossier-people.ts';

/** What the server says to a commune that writes into a criterion all the same. */
async function writeAnyway(page: Page, id: number, criterion: number): Promise<unknown> {
  const origin = new URL(page.url()).origin;
  const { version } = (await (await page.request.get(`/api/v1/dossiers/${id}`)).json()) as {
    version: number;
  };
  const answer = await page.request.patch(`/api/v1/dossiers/${id}`, {
    headers: { origin, 'If-Match': `"${version}"` },
    data: { cells: [{ criterion, note: 'Sửa thêm.' }] },
  });
  return ((await answer.json()) as { code?: string }).code;
}

/** Sees that a criterion is told as locked, and that no key changes it. */
async function expectLocked(commune: DossierPage, name: string): Promise<void> {
  await commune.line(name).click();
  await expect(commune.hand).toContainText('Không bị trả lại: giữ như đã nộp.');
  await expect(
    commune.hand.locator('textarea:not([readonly])').and(commune.page.getByLabel('Ghi chú')),
  ).toHaveCount(0);
  await expect(commune.hand.getByRole('button', { name: /Đính kèm tệp/ })).toHaveCount(0);
  await expect(commune.hand.getByRole('group', { name: 'Xã nêu' })).toHaveCount(0);
  const before = await commune.line(name).textContent();
  await commune.line(name).focus();
  await commune.page.keyboard.press('c');
  await commune.page.keyboard.press('k');
  await commune.page.keyboard.press('j');
  expect(await commune.line(name).textContent()).toBe(before);
}

test('a dossier is returned twice, each time with other items open and no others, and nothing is lost', async ({
  signedIn,
  playwright,
  baseURL,
}) => {
  const person = (account: string) => DossierPerson.signIn(playwright, baseURL ?? '', account);
  const officer = await person('demo-entry-officer');
  const appraiser = await person('demo-appraiser');
  const id = await handedIn(officer, { code: '06316', on: '2026-08-03', year: 2026 });
  await appraiser.move(id, 'appraisal', { action: 'receive', on: '2026-08-05' });
  const commune = new DossierPage(await signedIn('demo-entry-officer'));
  const province = new DossierPage(await signedIn('demo-appraiser'));
  const returned = commune.page.getByRole('region', { name: /^Trả lại khi thẩm định/ });

  await test.step('the first return opens two criteria and a paper, each with its reason', async () => {
    await appraiser.say(id, 'appraisal', (at) => ([2, 5, 9, 10].includes(at) ? null : { verdict: 'met' }));
    await province.openReview(id);
    await province.say('Hạ tầng KT-XH', '3', 'Bổ sung biểu rà soát đường trục thôn.');
    await province.say('Văn hóa, GD, y tế', '2', 'Trạm y tế chưa đạt.');
    await province.page.getByRole('button', { name: 'Trả lại 02 mục' }).click();
    await province.dialog.getByRole('checkbox', { name: 'Báo cáo kết quả' }).check();
    await province.fillDialog({
      'Lý do trả lại Báo cáo kết quả xây dựng nông thôn mới': 'Thiếu phụ lục nguồn vốn.',
      'Ngày của văn bản': '12/08/2026',
      'Số văn bản': '301/VPĐP',
    });
    await province.dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await expect(province.page.getByText(/Đến lượt xã: sửa các mục bị trả lại/)).toBeVisible();
  });

  await test.step('the commune finds these open and the others locked, also against the keyboard and the API', async () => {
    await commune.followNotice('Hồ sơ Xã Tân Đoàn: chờ xã bổ sung (tỉnh)');
    await expect(returned).toContainText('03 mục mở để sửa');
    await expect(returned).toContainText('Trạm y tế chưa đạt.');
    await expect(commune.hand).toContainText('Thiếu phụ lục nguồn vốn.');
    await expectLocked(commune, 'Quy hoạch');
    expect(await writeAnyway(commune.page, id, 1)).toBe('dossier_frozen');
    await commune.line(/Tờ trình của UBND xã/).click();
    await expect(commune.page.locator('input[type=file]')).toHaveCount(0);
    await expectAccessible(commune.page);
  });

  await test.step('the commune mends all three and hands in again', async () => {
    await commune.line('Hạ tầng KT-XH').click();
    await commune.page.getByLabel('Ghi chú').fill('Đã rà soát cả 12 tuyến.');
    await commune.line('Văn hóa, GD, y tế').click();
    await commune.page.getByLabel('Ghi chú').fill('Trạm y tế được công nhận ngày 18/08/2026.');
    await expect(commune.saved).toBeVisible();
    await commune.attach(/Báo cáo kết quả xây dựng/, pdf('Báo cáo kèm phụ lục.pdf'));
    await commune.take('Nộp bổ sung', { 'Ngày của văn bản': '20/08/2026', 'Số tờ trình': '52/TTr-UBND' });
    await expect(commune.page.getByText(/^Đã nộp bổ sung lúc .*, lần 2\.$/)).toBeVisible();
  });

  await test.step('the second return opens another criterion and locks the first again', async () => {
    await province.followNotice('Hồ sơ Xã Tân Đoàn: tỉnh đang thẩm định');
    await province.openReview(id);
    await province.page.getByRole('button', { name: 'Có đổi 2' }).click();
    await province.say('Hạ tầng KT-XH', '1');
    await province.say('Văn hóa, GD, y tế', '1');
    await province.page.getByRole('button', { name: 'Tất cả' }).click();
    await province.say('HTCT, hành chính công', '3', 'Bổ sung kết quả xếp loại năm 2025.');
    await province.page.getByRole('button', { name: 'Trả lại 01 mục' }).click();
    await province.fillDialog({ 'Ngày của văn bản': '26/08/2026', 'Số văn bản': '322/VPĐP' });
    await province.dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await expect(province.page.getByText(/Đến lượt xã/)).toBeVisible();
    await commune.followNotice('Hồ sơ Xã Tân Đoàn: chờ xã bổ sung (tỉnh)');
    await expect(returned).toContainText('01 mục mở để sửa');
    await expect(commune.hand).toContainText('Bổ sung kết quả xếp loại năm 2025.');
    await expectLocked(commune, 'Văn hóa, GD, y tế');
    expect(await writeAnyway(commune.page, id, 5)).toBe('dossier_frozen');
    await commune.line('HTCT, hành chính công').click();
    await commune.page.getByLabel('Ghi chú').fill('Năm 2025: hoàn thành tốt.');
    await expect(commune.saved).toBeVisible();
    await commune.take('Nộp bổ sung', { 'Ngày của văn bản': '31/08/2026', 'Số tờ trình': '58/TTr-UBND' });
  });

  await test.step('what was said before stands, the rest is said, and the appraisal ends', async () => {
    await province.openReview(id);
    await expect(province.page.getByText('08 đã kết luận, 02 chưa')).toBeVisible();
    await province.say('HTCT, hành chính công', '1');
    await province.say('Pháp luật, ANQP', '1');
    await province.take('Kết thúc thẩm định', {
      'Ngày của văn bản': '10/09/2026',
      'Số văn bản': '340/BC-VPĐP',
    });
    await province.page.getByRole('button', { name: /^Trả lại 02/ }).click();
    await expect(province.page.getByText('Bổ sung biểu rà soát đường trục thôn.')).toBeVisible();
    await expect(province.page.getByText('Bổ sung kết quả xếp loại năm 2025.')).toBeVisible();
  });

  await test.step('the commune reads the whole road, and everything that it wrote', async () => {
    await commune.open(id);
    await commune.page.getByRole('button', { name: /^Quá trình/ }).click();
    for (const deed of [
      '03/08/2026: nộp hồ sơ',
      '12/08/2026: trả lại để bổ sung',
      '20/08/2026: nộp bổ sung',
      '26/08/2026: trả lại để bổ sung',
      '31/08/2026: nộp bổ sung',
    ])
      await expect(commune.page.getByRole('heading', { name: deed })).toBeVisible();
    await commune.line('Hạ tầng KT-XH').click();
    await expect(commune.page.getByLabel('Ghi chú')).toHaveValue('Đã rà soát cả 12 tuyến.');
    await commune.line('Văn hóa, GD, y tế').click();
    await expect(commune.page.getByLabel('Ghi chú')).toHaveValue('Trạm y tế được công nhận ngày 18/08/2026.');
    await commune.line(/Báo cáo kết quả xây dựng/).click();
    await expect(commune.hand).toContainText('Báo cáo kèm phụ lục.pdf');
    await expect(commune.hand).toContainText('results_report.pdf');
    await commune.page.getByRole('button', { name: /^Lần nộp/ }).click();
    await expect(commune.page.getByText(/^[0-9a-f]{64}$/)).toHaveCount(3);
  });
});
