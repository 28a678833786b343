import type { Locator, Page } from '@playwright/test';
import { axeOn, expectAccessible, findings, tags } from './axe.ts';
import { writePdf } from './files/write-pdf.ts';
import { expect, test } from './journey.ts';
import { DossierPerson, type Playwright } from './pages/dossier-people.ts';
import { EntryPage } from './pages/entry-page.ts';

/** Under the procedure without a district; of its criteria the fifth and the sixth are Sở Y tế's. */
const on = '2026-10-20';
const unit = `06577@${on}`;
const asked = { unit, set: 'XA_NTM_2026', year: 2026, on };

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: writePdf([[name]]) });

/** A dossier in appraisal that two criteria are concluded of; of the second more is wanted. */
async function inAppraisal(playwright: Playwright, origin: string): Promise<number> {
  const officer = await DossierPerson.signIn(playwright, origin, 'demo-entry-officer');
  const appraiser = await DossierPerson.signIn(playwright, origin, 'demo-appraiser');
  const { id, claims, conditions } = await officer.open(asked);
  await officer.survey({ unit, level: 'XA_NTM', year: 2026 }, on);
  for (const paper of ['commune_letter', 'results_report', 'opinions_report'])
    await officer.attach(id, { paper }, pdf(`${paper}.pdf`));
  await officer.attach(id, { criterion: 2, title: 'Biểu 2' }, pdf('bieu-2.pdf'));
  await officer.save(id, {
    cells: claims.map(({ criterion }) => ({ criterion: criterion.position, verdict: 'met' })),
    conditions: conditions.map(({ key }) => ({ key, held: true })),
    meeting: { heldOn: on, present: 40, agreed: 40 },
  });
  await officer.move(id, 'application', { action: 'submit', on });
  await appraiser.move(id, 'appraisal', { action: 'receive', on });
  await appraiser.say(id, 'appraisal', (at) => {
    if (at === 2) return { verdict: 'more_evidence', reason: 'Bổ sung biểu rà soát của thôn 06.' };
    return at === 1 ? { verdict: 'met' } : null;
  });
  return id;
}

/** A picture of one colour, drawn by the page. */
async function picture(page: Page, name: string, colour: string) {
  const url = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [400, 300];
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('nothing to draw with');
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 400, 300);
    return canvas.toDataURL('image/jpeg');
  }, colour);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(url.split(',')[1] ?? '', 'base64') };
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const reason = (page: Page) => page.getByRole('textbox', { name: /^Lý do/ });
const saved = (page: Page) => page.getByText(/^Đã lưu lúc/);

test.use({ expectedErrors: [/status of 415/] });

test('an appraiser takes a dossier, sees the place, keeps a reason, hears a department, and knows what a return opens', async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const id = await inAppraisal(playwright, baseURL ?? '');
  await new EntryPage(page).signInAs('demo-appraiser');
  const row = page.getByRole('row', { name: /Thống Nhất/ });

  await test.step('the dossier is let go, taken again with a due day and a note, and the queue shows it', async () => {
    await page.goto('/ho-so?ten=thong%20nhat');
    await row.getByRole('button', { name: 'Chuyển hồ sơ Thống Nhất' }).click();
    await dialogOf(page).getByLabel('Người giữ').selectOption('chưa giao');
    await dialogOf(page).getByRole('button', { name: 'Lưu' }).click();
    await expect(row).toContainText('chưa giao');
    await row.getByRole('button', { name: 'Giao hồ sơ Thống Nhất' }).click();
    await dialogOf(page).getByRole('button', { name: 'Tôi nhận hồ sơ này' }).click();
    await dialogOf(page).getByLabel('Hạn trả lời').fill('31/12/2999');
    await dialogOf(page).getByLabel('Lời nhắn cho người nhận').fill('Xem tiêu chí 2 trước.');
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    await dialogOf(page).getByRole('button', { name: 'Lưu' }).click();
    await expect(row).toContainText('Thẩm định viên cấp tỉnh');
    await expect(row).toContainText('31/12/2999');
  });

  await test.step('a visit is noted, its photographs sent, and those that cannot be taken say why', async () => {
    await page.goto(`/ho-so/${id}/tham-dinh?tieu-chi=2&xem=thuc-dia`);
    await page.getByRole('button', { name: 'Ghi chuyến kiểm tra thực tế' }).click();
    await page.getByLabel('Ngày kiểm tra').fill('22/10/2026');
    await page.getByLabel('Đã thấy gì').fill('Nhà văn hóa thôn 06 đã xây xong.');
    await page.getByRole('button', { name: 'Lưu ghi chép' }).click();
    await expect(page.getByRole('heading', { name: /^22\/10\/2026, thẩm định/ })).toBeVisible();
    const photographs = [
      await picture(page, 'Nhà văn hóa.jpg', '#77aa99'),
      await picture(page, 'Đường trục thôn.jpg', '#aa9977'),
      { name: 'Giả.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('không phải ảnh') },
      { name: 'To.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(21 * 1024 * 1024) },
    ];
    await page.locator('input[type=file]').setInputFiles(photographs);
    await expect(page.getByText(/^To\.jpg: tệp có 21 MB, nhiều nhất được 20 MB\./)).toBeVisible();
    await expect(page.getByText(/^Giả\.jpg: .*các loại nhận: jpg, png/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Xem ảnh/ })).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step('a photograph is looked at large by keyboard, and one is taken out', async () => {
    await page.getByRole('button', { name: 'Xem ảnh Nhà văn hóa.jpg' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: 'Nhà văn hóa.jpg' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    const large = page.getByRole('img', { name: 'Đường trục thôn.jpg' });
    await expect.poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Xem ảnh Đường trục thôn.jpg' })).toBeFocused();
    await page.getByRole('button', { name: 'Bỏ ảnh Đường trục thôn.jpg' }).click();
    await dialogOf(page).getByRole('button', { name: 'Bỏ ảnh' }).click();
    await expect(page.getByText('Đã bỏ ảnh Đường trục thôn.jpg.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: /^Xem ảnh/ })).toHaveCount(1);
  });

  await test.step('a reason that is kept is offered first, elsewhere and after the page was closed', async () => {
    await page.getByRole('button', { name: 'Mẫu lý do' }).click();
    await page.getByRole('menuitem', { name: 'Lưu lý do đang viết làm mẫu' }).click();
    await expect(page.getByText('Đã lưu mẫu.')).toBeVisible();
    await page.goto(`/ho-so/${id}/tham-dinh?tieu-chi=3`);
    await page.getByRole('button', { name: 'Mẫu lý do' }).click();
    await expect(page.getByRole('menuitem').first()).toHaveText('Bổ sung biểu rà soát của thôn 06.');
    await page.getByRole('menuitem', { name: 'Sửa mẫu của tôi…' }).click();
    await page.getByRole('textbox', { name: 'Mẫu 1' }).fill('Bổ sung biểu rà soát từng thôn.');
    await page.getByRole('button', { name: 'Thêm mẫu' }).click();
    await page.keyboard.type('Ảnh mờ, đề nghị chụp lại.');
    await page.getByRole('button', { name: 'Đưa "Ảnh mờ, đề nghị chụp lại." lên' }).click();
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    await page.getByRole('button', { name: 'Lưu các mẫu' }).click();
    await page.getByRole('button', { name: 'Mẫu lý do' }).click();
    await page.getByRole('menuitem').first().click();
    await expect(reason(page)).toHaveValue('Ảnh mờ, đề nghị chụp lại.');
    await reason(page).fill('');
    await expect(saved(page)).toBeVisible();
  });

  await test.step('the department is led to its criteria, and its word stands with the appraiser', async () => {
    const other = await browser.newContext({ baseURL: baseURL ?? '' });
    const department = await other.newPage();
    await new EntryPage(department).signInAs('demo-department-specialist');
    await department.goto('/ho-so?ten=thong%20nhat');
    await department.getByRole('link', { name: 'Xã Thống Nhất' }).click();
    const mine = (criterion: number) =>
      department.getByRole('heading', {
        name: `Xác nhận của cơ quan phụ trách với tiêu chí ${criterion}`,
      });
    await expect(mine(5)).toBeVisible();
    await expect(department.getByText('00 đã kết luận, 02 chưa')).toBeVisible();
    await department.keyboard.press('1');
    await department.keyboard.press('Control+Enter');
    await expect(mine(6)).toBeVisible();
    await department.keyboard.press('2');
    await department.keyboard.press('r');
    await department.keyboard.type('Trạm y tế chưa có bác sĩ.');
    await expect(saved(department)).toBeVisible();
    await expect(department.getByText('02 đã kết luận, 00 chưa')).toBeVisible();
    expect(await findings(axeOn(department).withTags(tags))).toEqual([]);
    await department.goto(`/ho-so/${id}/tham-dinh?tieu-chi=1`);
    await expect(department.getByText('Tiêu chí này do cơ quan khác phụ trách.')).toBeVisible();
    await other.close();
    await page.goto(`/ho-so/${id}/tham-dinh?tieu-chi=6`);
    await expect(page.getByText('Cơ quan phụ trách xác nhận: chưa đạt')).toBeVisible();
    await expect(page.getByText('Trạm y tế chưa có bác sĩ.')).toBeVisible();
  });

  await test.step('before it goes back, it is told what opens; a paper is added, and just that opens', async () => {
    await page.goto(`/ho-so/${id}/tham-dinh?tieu-chi=2`);
    await expect(page.getByText('kết quả, ghi chú, 01 minh chứng')).toBeVisible();
    await page.getByRole('button', { name: 'Trả lại 01 tiêu chí: xem, thêm giấy tờ' }).click();
    await dialogOf(page).getByRole('checkbox', { name: 'Tờ trình của UBND xã' }).check();
    await page.getByRole('textbox', { name: 'Lý do trả lại Tờ trình của UBND xã' }).fill('Thiếu chữ ký.');
    await dialogOf(page).getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('button', { name: 'Trả lại 01 tiêu chí, 01 giấy tờ: xem, thêm giấy tờ' }).click();
    await expect(page.getByRole('textbox', { name: /^Lý do trả lại/ })).toHaveValue('Thiếu chữ ký.');
    await dialogOf(page).getByLabel('Ngày của văn bản').fill('23/10/2026');
    await dialogOf(page).getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await expect(page.getByText(/^Đã trả lại; chỉ những mục trả lại/)).toBeVisible();
    const officer = await DossierPerson.signIn(playwright, baseURL ?? '', 'demo-entry-officer');
    const { claims, documents } = await officer.read(id);
    expect(claims.filter(({ isOpen }) => isOpen).map(({ criterion }) => criterion.position)).toEqual([2]);
    const open = documents.filter(({ isOpen }) => isOpen).map(({ title, paperCode }) => paperCode ?? title);
    expect(open).toEqual(['commune_letter', 'Biểu 2']);
  });
});
