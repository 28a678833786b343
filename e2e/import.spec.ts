import { axeOn, findings, tags } from './axe.ts';
import { readSheets } from './files/read-sheets.ts';
import { writeSheet } from './files/write-sheet.ts';
import { expect, test } from './journey.ts';
import { EntryPage } from './pages/entry-page.ts';
import { ImportsPage } from './pages/imports-page.ts';

/** A month between two quarters, in which no other test reports. */
const period = '2026-05';
const [province, set] = ['20@2026-05-31', 'XA_NTM_2026'];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('figures come out of a spreadsheet, looked at before they are written, and once', async ({ page }) => {
  test.setTimeout(180_000);
  const entry = new EntryPage(page);
  const imports = new ImportsPage(page);
  await entry.signInAs('demo-verifier');
  const round = await entry.openRound(province, set, period);
  await entry.signInAs('demo-entry-officer');
  await page.goto(`/nhap-lieu?vong=${round}&don-vi=${province}`);
  await page.getByRole('main').getByRole('link', { name: 'Nhập từ tệp' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Kỳ báo cáo' })).toHaveValue(String(round));
  expect(await findings(axeOn(page).withTags(tags))).toEqual([]);

  const filled =
    await test.step('the template is filled in, a heading in the words of the office', async () => {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải tệp mẫu' }).press('Enter');
      const [rows = []] = await readSheets(await saved);
      const [headings = [], ...units] = rows;
      const economy = headings.findIndex((heading) => String(heading).startsWith('3 '));
      const commune = units.find((row) => row.some((cell) => String(cell).endsWith('Khánh Khê')));
      expect(commune?.[economy]).toBe('C');
      const told = [
        headings.map((heading, at) => (at === economy ? 'Theo Sở NN và MT' : heading)),
        commune?.map((cell, at) => (at === economy ? 'Đ' : cell)) ?? [],
      ];
      return { name: 'quy-iii.xlsx', mimeType: xlsx, buffer: await writeSheet(told) };
    });

  await test.step('it is asked what that heading means, and the file is read again', async () => {
    await imports.handIn(filled, /^Tệp có 01 dòng số liệu; chưa có gì được ghi/);
    await expect(imports.changes.getByRole('row', { name: 'Xã Khánh Khê' })).toContainText(
      'như trạng thái trước',
    );
    await imports.columns
      .getByRole('combobox', { name: 'Cột “Theo Sở NN và MT” là' })
      .selectOption({ label: '3 Kinh tế nông thôn' });
    await imports.columns.getByRole('button', { name: 'Đọc lại tệp theo các lựa chọn này' }).press('Enter');
    await expect(imports.changes.getByRole('row', { name: 'Xã Khánh Khê' })).toContainText(
      'chưa đạt → đạt: 3 Kinh tế nông thôn',
      { timeout: 60_000 },
    );
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
  });

  await test.step('a reload loses nothing, and it is written', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Ghi 01 báo cáo' }).press('Enter');
    await expect(imports.sentence(/^Đã ghi xong: mở mới 01 báo cáo/)).toBeVisible({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Xem trong Nhập liệu' }).press('Enter');
    await expect(entry.cell('Khánh Khê, 3 Kinh tế nông thôn: đạt, kỳ trước chưa đạt')).toBeVisible();
  });

  await test.step('the same file a second time changes nothing, its heading is remembered', async () => {
    await page.goto(`/nhap-tu-tep?vong=${round}&don-vi=${province}`);
    await imports.handIn(filled, /^Tệp này không thay đổi gì/);
    await imports.columns.getByText('Cột của tệp').click();
    await expect(imports.columns.getByRole('row', { name: 'Theo Sở NN và MT' })).toContainText(
      'đã chọn lần trước',
    );
    await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
  });
});

test('a file that cannot be taken says why and what to do', async ({ page }) => {
  test.setTimeout(120_000);
  const imports = new ImportsPage(page);
  await new EntryPage(page).signInAs('demo-entry-officer');
  await page.goto('/nhap-tu-tep');
  const buffer = Buffer.from('<!doctype html><table><tr><td>Xã</td></tr></table>');
  await imports.handIn({ name: 'trang-web.xlsx', mimeType: xlsx, buffer }, /^Không đọc được tệp này/);
  await expect(imports.findings).toContainText('Tệp là trang web mang tên bảng tính');
  await page.getByRole('link', { name: 'Nhập tệp khác hoặc tải lại tệp này' }).click();
  const past = page.getByRole('region', { name: 'Các lần nhập của tôi' });
  await expect(past.getByRole('row', { name: 'trang-web.xlsx' }).first()).toContainText('không đọc được');

  const rows = Buffer.from('Tên xã;TC1\r\nKhánh Khê;=1+1\r\nXã Không Có;Đ');
  await imports.handIn(
    { name: 'loi.csv', mimeType: 'text/csv', buffer: rows },
    /^Tệp có 02 dòng số liệu.*02 lỗi/,
  );
  await expect(imports.findings.getByRole('row', { name: 'dòng 3, cột A' })).toContainText('Xã Không Có');
  const saved = page.waitForEvent('download');
  await imports.findings.getByRole('button', { name: 'Tải bảng lỗi (CSV)' }).click();
  expect((await saved).suggestedFilename()).toBe('tiendo-loi-cua-tep.csv');
});
