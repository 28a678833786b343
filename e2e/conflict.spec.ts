import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { makeAdministrator } from './hostile-texts/people.ts';
import { expect, test } from './journey.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { handedIn } from './pages/dossier-in-hand.ts';
import { DossierPage } from './pages/dossier-page.ts';
import { DossierPerson } from './pages/dossier-people.ts';

let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startOwnServer();
});

test.afterAll(async () => {
  await server.stop();
});

/** What the server says to somebody who does something all the same. */
async function codeOf(page: Page, version: number, path: string, data: object): Promise<unknown> {
  const method = path.endsWith('/appraisal') ? 'POST' : 'PUT';
  const headers = {
    origin: server.address,
    'If-Match': `"${version}"`,
    'Idempotency-Key': `${method}-${path}`.replaceAll('/', '-'),
  };
  const answer = await page.request.fetch(`/api/v1${path}`, { method, headers, data });
  return [answer.status(), ((await answer.json()) as { code?: string }).code];
}

test('an officer who was made appraiser as well appraises no dossier that they wrote, and another does', async ({
  browser,
  playwright,
  signedIn,
}) => {
  const officer = await DossierPerson.signIn(playwright, server.address, 'demo-entry-officer');
  const id = await handedIn(officer, { code: '06316', on: '2026-08-03', year: 2026 });

  await test.step('an administrator makes the officer an appraiser too', async () => {
    const administrator = await makeAdministrator(browser, server);
    const page = await administrator.context.newPage();
    await page.goto('/quan-tri/tai-khoan/demo-entry-officer');
    await page.getByLabel('Vai trò', { exact: true }).selectOption({ label: 'Thẩm định viên tỉnh' });
    await page.getByRole('main').getByRole('combobox', { name: 'Đơn vị' }).fill('lang son');
    await page.getByRole('option').filter({ hasText: 'Lạng Sơn' }).first().click();
    await page.getByRole('button', { name: 'Cấp quyền' }).click();
    await expect(page.getByText('Thẩm định viên tỉnh · Tỉnh Lạng Sơn')).toBeVisible();
    await administrator.context.close();
  });

  const both = new DossierPage(await signedIn('demo-entry-officer', server.address));
  const province = new DossierPage(await signedIn('demo-appraiser', server.address));

  await test.step('the page tells the author why, and offers neither step nor verdict', async () => {
    await both.openReview(id);
    await expect(both.page.getByText(/^Bạn đã làm việc khác trong hồ sơ này/).first()).toBeVisible();
    await expect(both.page.getByRole('button', { name: 'Nhận hồ sơ' })).toHaveCount(0);
    const { version } = await officer.read(id);
    const path = `/dossiers/${id}/appraisal`;
    expect(await codeOf(both.page, version, path, { action: 'receive' })).toEqual([
      403,
      'conflict_of_interest',
    ]);
  });

  await test.step('another receives it, is not offered the author to hold it, and the author still says nothing', async () => {
    await province.openReview(id);
    await province.take('Nhận hồ sơ', { 'Ngày của văn bản': '05/08/2026' });
    await province.page.getByRole('button', { name: 'Việc khác với hồ sơ' }).click();
    await province.page.getByRole('menuitem', { name: 'Chuyển cho người khác' }).click();
    await expect(province.dialog.getByRole('option', { name: /Thẩm định viên thứ hai/ })).toHaveCount(1);
    await expect(province.dialog.getByRole('option', { name: /Cán bộ nhập liệu/ })).toHaveCount(0);
    await province.page.keyboard.press('Escape');
    await both.openReview(id);
    await expect(both.page.getByRole('button', { name: 'Đạt', exact: true })).toHaveCount(0);
    await both.criterion('Quy hoạch').focus();
    await both.page.keyboard.press('1');
    await expectAccessible(both.page);
    const path = `/dossiers/${id}/appraisal/1`;
    expect(await codeOf(both.page, 0, path, { verdict: 'met' })).toEqual([403, 'conflict_of_interest']);
  });

  await test.step('the appraiser goes on, and the author reads what was said', async () => {
    await province.say('Quy hoạch', '1');
    await both.openReview(id);
    await expect(both.page.getByText(/đạt · Thẩm định viên cấp tỉnh/)).toBeVisible();
  });
});
