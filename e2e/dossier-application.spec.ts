import type { Page } from '@playwright/test';
import { axeOn, expectAccessible, findings, tags } from './axe.ts';
import { pdf, png, type Upload } from './files/uploads.ts';
import { expect, test } from './journey.ts';
import { DossierPerson } from './pages/dossier-people.ts';
import { EntryPage } from './pages/entry-page.ts';

const surveyed = { unit: '06541@2026-10-01', level: 'XA_NTM', year: 2026 };

const contents = (page: Page) => page.getByRole('navigation', { name: 'Thành phần hồ sơ' });
const line = (page: Page, name: RegExp) => contents(page).getByRole('link', { name });
const saved = (page: Page) => page.getByText(/^Đã lưu lúc/);

/** Uploads the paper of a line, and sees it beside. */
async function attach(page: Page, name: RegExp, file: Upload): Promise<void> {
  await line(page, name).click();
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText(`Đã đính kèm ${file.name}.`)).toBeVisible();
  await expect(line(page, name)).toContainText('đủ');
}

/** Claims every criterion as met, by keyboard alone. */
async function claimAll(page: Page): Promise<void> {
  await line(page, /Quy hoạch/).click();
  for (let at = 1; at <= 10; at += 1) {
    await page.keyboard.press('d');
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByText('10/10 tiêu chí đạt')).toBeVisible();
  await expect(saved(page)).toBeVisible();
}

async function hold(page: Page, name: RegExp): Promise<void> {
  await line(page, name).click();
  await page.getByRole('button', { name: 'Có bảo đảm' }).click();
  await expect(line(page, name)).toContainText('đủ');
}

async function handIn(page: Page, button: 'Nộp hồ sơ' | 'Nộp bổ sung', number: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog', { name: button });
  await dialog.getByLabel('Số tờ trình').fill(number);
  await dialog.getByRole('button', { name: button }).click();
}

test.use({ expectedErrors: [/status of (412|415|422)/] });

test('an officer opens a dossier, is told everything that is missing, hands it in and mends what comes back', async ({
  page,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const officer = await DossierPerson.signIn(playwright, baseURL ?? '', 'demo-entry-officer');
  const appraiser = await DossierPerson.signIn(playwright, baseURL ?? '', 'demo-appraiser');
  await new EntryPage(page).signInAs('demo-entry-officer');
  const missing = page.getByRole('region', { name: /^Chưa nộp được/ });

  await test.step('an earlier day picks the procedure of that time', async () => {
    await page.goto('/ho-so/moi');
    await page.getByLabel('Ngày lập hồ sơ').fill('20/12/2023');
    await expect(page.getByText(/Quyết định 18\/2022\/QĐ-TTg, có bước huyện thẩm tra/)).toBeVisible();
    await page.getByLabel('Ngày lập hồ sơ').fill('20/10/2026');
    await expect(page.getByText(/xã nộp thẳng lên tỉnh/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the dossier opens with what the commune has reported', async () => {
    await page.getByLabel('Đơn vị đề nghị').fill('mau son');
    await page
      .getByRole('option', { name: /Mẫu Sơn/ })
      .first()
      .click();
    await page.getByLabel('Mức, bộ tiêu chí').selectOption({ label: 'Xã NTM 2026' });
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mẫu Sơn');
    await expect(contents(page)).toContainText(/Còn \d+ điều phải có/);
    await expectAccessible(page);
  });
  const id = Number(/ho-so\/(\d+)/.exec(page.url())?.[1]);

  await test.step('handing in is refused with the full list, each a way to its place', async () => {
    await handIn(page, 'Nộp hồ sơ', '45/TTr-UBND');
    await expect(missing).toBeFocused();
    await expect(missing).toContainText('Tờ trình của UBND xã: Chưa có tệp.');
    await expect(missing).toContainText('Kết quả lấy ý kiến hài lòng của người dân: Chưa có vòng lấy ý kiến');
    await expect(missing).toContainText('An ninh, trật tự không phức tạp: Chưa khai.');
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    await missing.getByRole('button', { name: /^Biên bản họp/ }).press('Enter');
    await expect(page.getByLabel('Số người dự')).toBeVisible();
  });

  await test.step('papers, conditions, meeting and claims are filled in place', async () => {
    await page.getByLabel('Ngày họp').fill('20/10/2026');
    await page.getByLabel('Số người dự').fill('40');
    await page.getByLabel('Số người tán thành').fill('50');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Số tán thành nhiều hơn số người dự.')).toBeVisible();
    await page.getByLabel('Số người tán thành').fill('39');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Họp ngày 20/10/2026, tán thành 39/40 = 97,5%')).toBeVisible();
    await expect(line(page, /Biên bản họp/)).toContainText('đủ');
    await attach(page, /Tờ trình của UBND xã/, pdf('Tờ trình.pdf'));
    await expect(page.locator('canvas')).toBeVisible();
    await attach(page, /Báo cáo kết quả xây dựng/, pdf('Báo cáo.pdf'));
    await attach(page, /Báo cáo tổng hợp ý kiến/, pdf('Ý kiến.pdf'));
    await line(page, /Hình ảnh minh họa/).click();
    await page.locator('input[type=file]').first().setInputFiles(png('Ảnh.png'));
    await expect(page.getByRole('img', { name: 'Ảnh.png' })).toBeVisible();
    await hold(page, /Không nợ đọng/);
    await hold(page, /An ninh, trật tự/);
    await claimAll(page);
    await officer.survey(surveyed, '2026-10-20');
    await page.reload();
    await line(page, /lấy ý kiến hài lòng/).click();
    await expect(page.getByText('79/80 = 98,8%')).toBeVisible();
    await expect(contents(page)).toContainText('Đã đủ để chuyển bước tiếp theo');
    await expectAccessible(page);
  });

  await test.step('it is handed in, and nothing of it can be changed', async () => {
    await handIn(page, 'Nộp hồ sơ', '45/TTr-UBND');
    await expect(page.getByText(/^Đã nộp lúc .*, lần 1\.$/)).toBeVisible();
    await expect(contents(page)).toContainText('Đã nộp: chỉ xem');
    await line(page, /Quy hoạch/).click();
    await expect(page.getByRole('button', { name: /Đính kèm tệp/ })).toHaveCount(0);
    await page.getByRole('button', { name: /^Lần nộp/ }).click();
    await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('what comes back is open, and only that', async () => {
    await appraiser.move(id, 'appraisal', { action: 'receive' });
    await appraiser.say(id, 'appraisal', (at) =>
      at === 2 ? { verdict: 'more_evidence', reason: 'Bổ sung biểu rà soát.' } : { verdict: 'met' },
    );
    await appraiser.move(id, 'appraisal', { action: 'request_more' });
    await page.reload();
    const returned = page.getByRole('region', { name: /^Trả lại khi thẩm định/ });
    await expect(returned).toContainText('Bổ sung biểu rà soát.');
    await expectAccessible(page);
    await handIn(page, 'Nộp bổ sung', '46/TTr-UBND');
    await expect(missing).toContainText('Bị trả lại mà chưa sửa gì.');
    await returned.getByRole('button', { name: /^2 / }).click();
    await page.getByLabel('Ghi chú').fill('Đã rà soát từng hộ.');
    await expect(saved(page)).toBeVisible();
    await line(page, /Quy hoạch/).click();
    await expect(page.getByLabel('Ghi chú')).toHaveCount(0);
    await handIn(page, 'Nộp bổ sung', '46/TTr-UBND');
    await expect(page.getByText(/^Đã nộp bổ sung lúc .*, lần 2\.$/)).toBeVisible();
    await page.getByRole('button', { name: /^Lần nộp/ }).click();
    await page.getByRole('button', { name: 'Khác lần 1' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: /^2 .*: ghi chú$/ })).toBeVisible();
    await page.getByRole('button', { name: /^Quá trình/ }).click();
    await expect(page.getByRole('heading', { name: /trả lại để bổ sung$/ })).toBeVisible();
    await expectAccessible(page);
  });
});
