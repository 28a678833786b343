import { expectAccessible } from './axe.ts';
import { writePdf } from './files/write-pdf.ts';
import { expect, test } from './journey.ts';
import { DossierPage } from './pages/dossier-page.ts';
import { DossierPerson, type Playwright } from './pages/dossier-people.ts';
import { EntryPage } from './pages/entry-page.ts';

const set = 'XA_NTM_2026';
const [openedOn, councilOn] = ['2026-07-01', '20/08/2026'];
const papers = ['commune_letter', 'results_report', 'opinions_report'];

/** Dossiers of communes under the procedure without a district, appraised and waiting for the council. */
async function waiting(playwright: Playwright, origin: string, codes: readonly string[]): Promise<void> {
  const officer = await DossierPerson.signIn(playwright, origin, 'demo-entry-officer');
  const appraiser = await DossierPerson.signIn(playwright, origin, 'demo-appraiser');
  for (const code of codes) {
    const unit = `${code}@${openedOn}`;
    const { id, claims, conditions } = await officer.open({ unit, set, year: 2026, on: openedOn });
    await officer.survey({ unit, level: 'XA_NTM', year: 2026 }, openedOn);
    for (const paper of papers) {
      const buffer = writePdf([[paper, code]]);
      await officer.attach(id, { paper }, { name: `${paper}.pdf`, mimeType: 'application/pdf', buffer });
    }
    await officer.save(id, {
      cells: claims.map(({ criterion }) => ({ criterion: criterion.position, verdict: 'met' })),
      conditions: conditions.map(({ key }) => ({ key, held: true })),
      meeting: { heldOn: openedOn, present: 40, agreed: 40 },
    });
    await officer.move(id, 'application', { action: 'submit', on: openedOn });
    await appraiser.move(id, 'appraisal', { action: 'receive', on: openedOn });
    await appraiser.say(id, 'appraisal', () => ({ verdict: 'met' }));
    await appraiser.move(id, 'appraisal', { action: 'conclude', on: '2026-08-01' });
  }
}

test.use({ expectedErrors: [/status of (409|422)/] });

test('a council passes two communes at once, they are recognised, and one is revoked', async ({
  page,
  playwright,
  baseURL,
  signedIn,
}) => {
  test.setTimeout(180_000);
  await waiting(playwright, baseURL ?? '', ['06601', '06607']);
  await new EntryPage(page).signInAs('demo-appraiser');

  await test.step('the minutes are typed by keyboard and tell a quorum that no source confirms', async () => {
    await page.goto('/hoi-dong');
    await page.getByRole('button', { name: 'Mở phiên họp…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đợt').fill('Đợt 2 năm 2026');
    await dialog.getByLabel('Ngày họp').fill(councilOn);
    await dialog.getByRole('button', { name: 'Mở phiên họp' }).click();
    for (const [at, name] of ['Nông Văn Dền', 'Lý Thị Mai', 'Vi Văn Lập'].entries()) {
      await page.getByRole('button', { name: 'Thêm thành viên' }).click();
      await page.getByLabel(`Họ và tên thành viên ${at + 1}`).fill(name);
    }
    await page.getByRole('checkbox', { name: 'dự họp' }).last().uncheck();
    await page.getByRole('button', { name: 'Thêm Xã Lợi Bác' }).click();
    await page.getByRole('button', { name: 'Thêm Xã Xuân Dương' }).click();
    await page.getByLabel('Số phiếu tán thành, Xã Lợi Bác').focus();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    for (const name of ['Xã Lợi Bác', 'Xã Xuân Dương'])
      await page.getByLabel(`Kết luận, ${name}`).selectOption('Đủ điều kiện');
    await page.getByRole('button', { name: 'Lưu biên bản' }).click();
    await expect(page.getByRole('row', { name: /^Xã Lợi Bác/ })).toContainText(
      '2/3 (66,7%)dưới mức 70% · chưa kiểm chứng',
    );
    await expectAccessible(page);
  });

  await test.step('they are closed after saying what will happen', async () => {
    await page.getByRole('button', { name: 'Khóa biên bản' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('02 hồ sơ chuyển sang “Đủ điều kiện”');
    await dialog.getByRole('button', { name: 'Khóa biên bản' }).click();
    await expect(page.getByText('biên bản đã khóa')).toBeVisible();
  });

  await test.step('decisions before the council are refused by name; right ones are recorded and announced', async () => {
    await page.getByLabel('Số quyết định, Xã Lợi Bác').fill('2165/QĐ-UBND');
    await page.getByLabel('Số quyết định, Xã Xuân Dương').fill('2166/QĐ-UBND');
    await page.getByLabel('Ngày ký').fill('19/08/2026');
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByRole('link', { name: /^Ngày quyết định 2026-08-19 trước ngày họp/ }).press('Enter');
    await expect(page.getByLabel('Ngày ký')).toBeFocused();
    await page.getByLabel('Ngày ký').fill('10/09/2026');
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByLabel('Ngày công bố').fill('20/09/2026');
    await page.getByRole('button', { name: 'Ghi công bố' }).click();
    await expect(page.getByRole('row', { name: /^Xã Lợi Bác 2165\/QĐ-UBND .* 20\/09\/2026$/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('what no longer holds is proposed for revocation with its ground, and revoked by a person', async () => {
    await page.goto('/theo-doi-sau-cong-nhan?xem=ground');
    await expect(page.getByRole('row', { name: /^Xã Xuân Dương/ })).toContainText(
      'Không đạt từ 50% tiêu chí',
    );
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Ghi thu hồi, Xã Xuân Dương/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('chưa đạt 7 trên 10 tiêu chí');
    await expect(dialog).toContainText('hoặc từ 5 tiêu chí không đạt (Quyết định 18/2022/QĐ-TTg)');
    await expect(dialog.getByRole('combobox', { name: 'Căn cứ' })).toHaveValue('half_not_met');
    await dialog.getByLabel('Ngày ký').fill('16/11/2026');
    await dialog.getByLabel('Số quyết định thu hồi').fill('310/QĐ-UBND');
    await dialog.getByLabel('Lý do').fill('Không giữ được chuẩn khi rà soát lại.');
    await dialog.getByRole('button', { name: 'Ghi thu hồi' }).click();
    await expect(page.getByText('Đã ghi thu hồi quyết định của Xã Xuân Dương.')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Xã Xuân Dương/ })).toHaveCount(0);
  });

  await test.step('its commune is told with the reason, and nobody reads it as recognised any more', async () => {
    const commune = new DossierPage(await signedIn('demo-entry-officer'));
    await commune.followNotice('Hồ sơ Xã Xuân Dương: đã thu hồi');
    await expect(commune.contents).toContainText('Quyết định công nhận đã bị thu hồi.');
    await expect(commune.page.getByText(/^ngày 10\/09\/2026, .* thu hồi ngày 16\/11\/2026$/)).toBeVisible();
    await commune.page.getByRole('button', { name: /^Quá trình/ }).click();
    const deed = commune.page.getByRole('listitem').filter({ hasText: '16/11/2026: thu hồi' });
    await expect(deed).toContainText('Không giữ được chuẩn khi rà soát lại.');
    await expect(deed).toContainText('văn bản 310/QĐ-UBND');
    await expectAccessible(commune.page);
    for (const [code, said] of [
      ['06601', 'công nhận năm 2026'],
      ['06607', 'công nhận năm 2026, thu hồi ngày 16/11/2026'],
    ]) {
      await commune.page.goto(`/ho-so-xa?don-vi=${code}@2026-12-31&bo=XA_NTM_2026&ky=2026-Q4`);
      const level = commune.page.getByRole('listitem').filter({ hasText: /^Xã NTM(?! )/ });
      await expect(level).toContainText(said ?? '');
    }
  });
});
