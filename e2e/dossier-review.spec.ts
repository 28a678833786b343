import type { Page } from '@playwright/test';
import { axeOn, expectAccessible, findings, tags } from './axe.ts';
import { writePdf } from './files/write-pdf.ts';
import { expect, test } from './journey.ts';
import { DossierPerson, type Playwright } from './pages/dossier-people.ts';
import { EntryPage } from './pages/entry-page.ts';

/** Under the procedure of Thông tư 40/2014, which asks for no survey, and the set that came into force before it ended. */
const on = '2016-12-20';
const asked = { unit: `06544@${on}`, set: 'XA_NTM_2016', year: 2016, on };
const papers = ['commune_letter', 'results_report', 'opinions_report'];
const returned = [2, 17];

const pdf = (name: string, ...pages: string[][]) => ({
  name,
  mimeType: 'application/pdf',
  buffer: writePdf(pages),
});

const people = async (playwright: Playwright, origin: string) => ({
  officer: await DossierPerson.signIn(playwright, origin, 'demo-entry-officer'),
  verifier: await DossierPerson.signIn(playwright, origin, 'demo-verifier'),
  appraiser: await DossierPerson.signIn(playwright, origin, 'demo-appraiser'),
});

/** A dossier in appraisal that was returned once: two criteria were changed and handed in again. */
async function resubmitted({ officer, verifier, appraiser }: Awaited<ReturnType<typeof people>>) {
  const { id, claims } = await officer.open(asked);
  for (const paper of papers) await officer.attach(id, { paper }, pdf(`${paper}.pdf`, [paper]));
  const table = pdf('Biểu chi tiết.pdf', ['BIEU CHI TIET', '17.6: 83,1%'], ['Trang hai'], ['Trang ba']);
  await officer.attach(id, { criterion: 17, title: 'Biểu 17' }, table);
  const cells = claims.map(({ criterion }) => ({ criterion: criterion.position, verdict: 'met' }));
  await officer.save(id, { cells, meeting: { heldOn: on, present: 40, agreed: 40 } });
  await officer.move(id, 'application', { action: 'submit', on });
  await verifier.move(id, 'verification', { action: 'receive', on });
  await verifier.say(id, 'verification', () => ({ verdict: 'met' }));
  await verifier.attach(id, { paper: 'verification_report' }, pdf('bc.pdf', ['bc']), '/verification');
  await verifier.move(id, 'verification', { action: 'verify', on });
  await verifier.attach(id, { paper: 'district_letter' }, pdf('tt.pdf', ['tt']), '/verification');
  const meeting = { heldOn: on, present: 30, agreed: 29 };
  await verifier.move(id, 'verification', { action: 'forward', on, meeting });
  await appraiser.move(id, 'appraisal', { action: 'receive', on });
  const reason = 'Bổ sung biểu rà soát.';
  await appraiser.say(id, 'appraisal', (at) => {
    if (returned.includes(at)) return { verdict: 'more_evidence', reason };
    return at === 18 || at === 19 ? null : { verdict: 'met' };
  });
  await appraiser.move(id, 'appraisal', { action: 'request_more', on });
  const notes = returned.map((criterion) => ({ criterion, verdict: 'met', note: 'Đã rà soát lại.' }));
  await officer.save(id, { cells: notes });
  await officer.attach(id, { criterion: 17, title: 'Biểu rà soát' }, pdf('Rà soát.pdf', ['RA SOAT']));
  await officer.move(id, 'application', { action: 'supplement', on });
  return id;
}

const criterion = (page: Page, name: string) =>
  page.getByRole('region', { name: '19 tiêu chí' }).getByRole('link', { name });

/** How many pixels of what is drawn are dark. */
const darkPixels = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return data.filter((value, at) => at % 4 === 0 && value < 100).length;
  });

test.use({ expectedErrors: [/ERR_FAILED|status of (412|422)/] });

test('an appraiser clears a dossier by keyboard and loses nothing', async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const id = await resubmitted(await people(playwright, baseURL ?? ''));
  const reason = page.getByRole('textbox', { name: /^Lý do/ });
  const saved = page.getByText(/^Đã lưu lúc/);
  await new EntryPage(page).signInAs('demo-appraiser');

  await test.step('the queue tells which dossier is due and leads to it', async () => {
    await page.goto('/ho-so?giu=toi&ten=xuan%20man');
    const row = page.getByRole('row', { name: /Xuân Mãn/ });
    await expect(row).toContainText('tỉnh đang thẩm định');
    await expect(row).toContainText('15/19');
    await expectAccessible(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/ho-so/${id}/tham-dinh`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Xuân Mãn');
  });

  await test.step('what was handed in again is marked, and its evidence is drawn beside it', async () => {
    await page.getByRole('button', { name: 'Có đổi 2' }).click();
    await criterion(page, 'Môi trường').click();
    await expect(criterion(page, 'Môi trường')).toContainText('nộp lại');
    await expect(page.getByText('Bổ sung biểu rà soát.')).toBeVisible();
    await page.getByRole('button', { name: 'Biểu rà soát mới' }).click();
    await expect(page.getByRole('img', { name: 'Trang 1/1 của Rà soát.pdf' })).toBeVisible();
    await page.keyboard.press('e');
    await expect(page.getByRole('img', { name: 'Trang 1/3 của Biểu chi tiết.pdf' })).toBeVisible();
    await expect.poll(() => darkPixels(page)).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(page.getByRole('img', { name: 'Trang 2/3 của Biểu chi tiết.pdf' })).toBeVisible();
    await page.getByRole('button', { name: 'Phóng to' }).click();
    await expect(page.getByText('125%')).toBeVisible();
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
  });

  await test.step('verdict, reason and the next criterion need no mouse', async () => {
    await page.getByRole('button', { name: 'Tất cả' }).click();
    await criterion(page, 'Giao thông').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    await page.keyboard.press('r');
    await page.keyboard.type('Đường trục thôn 06 chưa có biểu 1, 2, 3.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: /^3\. / })).toBeVisible();
    await expect(saved).toBeVisible();
    await page.keyboard.press('k');
    await expect(reason).toHaveValue('Đường trục thôn 06 chưa có biểu 1, 2, 3.');
  });

  await test.step('a lost line and a closed page lose nothing', async () => {
    await criterion(page, 'Môi trường').click();
    await context.route('**/appraisal/17', (route) => route.abort());
    await page.keyboard.press('1');
    await reason.fill('Đủ biểu rà soát.');
    await expect(page.getByText('Mất mạng: 01 kết luận chờ gửi, đang giữ trên máy này')).toBeVisible();
    await page.reload();
    await expect(reason).toHaveValue('Đủ biểu rà soát.');
    await context.unroute('**/appraisal/17');
    await expect(saved).toBeVisible();
    await page.reload();
    await expect(reason).toHaveValue('Đủ biểu rà soát.');
  });

  await test.step('two windows on one criterion: both verdicts are shown, and one is chosen', async () => {
    const other = await context.newPage();
    await other.goto(`/ho-so/${id}/tham-dinh?tieu-chi=18`);
    await other.getByRole('button', { name: 'Đạt', exact: true }).click();
    await expect(other.getByText(/^Đã lưu lúc/)).toBeVisible();
    // The page is told of it by its next look; before that, what is typed meets it on the server.
    await expect(criterion(page, 'tiếp cận pháp luật')).toContainText('Tỉnh: Đ', { timeout: 15_000 });
    await context.route('**/review', (route) => route.abort());
    await criterion(page, 'tiếp cận pháp luật').click();
    await other.getByRole('textbox', { name: /^Lý do/ }).fill('Theo văn bản của Sở Tư pháp.');
    await expect(other.getByText(/^Đã lưu lúc/)).toBeVisible();
    await expect(other.getByText('01 kết luận chờ lưu')).toHaveCount(0);
    await reason.fill('Chưa thấy văn bản.');
    await expect(page.getByRole('alert')).toContainText('Theo văn bản của Sở Tư pháp.');
    await expect(reason).toHaveValue('Chưa thấy văn bản.');
    await page.getByRole('button', { name: 'Lấy bản đã lưu' }).click();
    await expect(reason).toHaveValue('Theo văn bản của Sở Tư pháp.');
    await context.unroute('**/review');
    await other.close();
  });

  await test.step('what stands against concluding leads to its criterion; what wants more goes back', async () => {
    await page.getByRole('button', { name: 'Kết thúc thẩm định' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Ngày của văn bản' }).fill('20/12/2016');
    await dialog.getByRole('button', { name: 'Kết thúc thẩm định' }).click();
    const obstacles = dialog.getByRole('list', { name: 'Điều còn vướng' });
    await expect(obstacles.getByRole('listitem')).toHaveCount(2);
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    await obstacles.getByRole('button', { name: /^19/ }).click();
    await expect(page.getByRole('heading', { name: /^19\. / })).toBeVisible();
    await page.getByRole('button', { name: 'Trả lại 01 mục' }).click();
    await expect(dialog.getByRole('list', { name: 'Tiêu chí mở lại cho xã' })).toContainText(
      'Đường trục thôn 06',
    );
    await dialog.getByRole('textbox', { name: 'Ngày của văn bản' }).fill('21/12/2016');
    await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await expect(page.getByText('Hồ sơ không ở bước mà tài khoản này được ghi kết luận.')).toBeVisible();
    await page.getByRole('button', { name: /^Trả lại 02/ }).click();
    await expect(page.getByRole('heading', { name: /Trả lại khi thẩm định, lần nộp 2/ })).toBeVisible();
  });
});
