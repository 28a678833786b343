import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expectAccessible } from './axe.ts';
import { expect, test } from './journey.ts';
import { newestMailTo } from './mail.ts';
import { AccountsPage } from './pages/accounts-page.ts';

const administrator = { name: 'Lý Văn An', email: 'an.ly@langson.example', password: 'mưa rào trên núi cao' };
const officer = { name: 'Hoàng Thị Én', email: 'en.hoang@langson.example', password: 'ba con trâu qua cầu' };

/** Makes the administrator by the link that the server printed. */
async function makeAdministrator(page: Page, accounts: AccountsPage): Promise<void> {
  const link = process.env.TIENDO_E2E_FIRST_ADMINISTRATOR ?? '';
  await page.goto(link);
  await expect(page).toHaveURL('/khoi-tao');
  await expectAccessible(page);
  await page.getByLabel('Họ và tên').fill(administrator.name);
  await accounts.email.fill(administrator.email);
  await accounts.password.fill(administrator.password);
  await accounts.button('Tạo tài khoản quản trị').click();
  await expect(page.getByText('Đã tạo tài khoản quản trị.')).toBeVisible();
}

/** Sets the second factor up, and gives what an authenticator would hold. */
async function setUpSecondFactor(page: Page, accounts: AccountsPage): Promise<TOTP> {
  await accounts.corner.click();
  await page.getByRole('menuitem', { name: 'Tài khoản của tôi' }).click();
  const panel = page.getByRole('region', { name: 'Xác thực hai yếu tố' });
  await panel.getByLabel('Mật khẩu hiện tại', { exact: true }).fill(administrator.password);
  await panel.getByRole('button', { name: 'Bắt đầu bật' }).click();
  const secret = (await panel.locator('code').textContent()) ?? '';
  await expect(panel.getByRole('img', { name: 'Mã QR cho ứng dụng xác thực' })).toBeVisible();
  await expectAccessible(page);
  const authenticator = new TOTP({ secret });
  await panel.getByLabel('3. Mã đang hiện trong ứng dụng').fill(authenticator.generate());
  await panel.getByRole('button', { name: 'Xác nhận và bật' }).click();
  await expect(panel.getByText('Đang bật: mỗi lần đăng nhập đều hỏi mã.')).toBeVisible();
  return authenticator;
}

async function inviteOfficer(page: Page, accounts: AccountsPage): Promise<void> {
  await accounts.navigation.getByRole('link', { name: 'Tài khoản' }).click();
  await expect(page.getByRole('row', { name: administrator.name })).toContainText('Người quản trị');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mời một người' }).click();
  await expectAccessible(page);
  await page.getByLabel('Họ và tên').fill(officer.name);
  await accounts.email.fill(officer.email);
  await page.getByLabel('Vai trò', { exact: true }).selectOption({ label: 'Cán bộ xã' });
  await page.getByRole('main').getByRole('combobox', { name: 'Đơn vị' }).fill('loc binh');
  await page.getByRole('option').filter({ hasText: 'Xã Lộc Bình' }).first().click();
  await accounts.button('Gửi lời mời').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(officer.name);
  await expect(page.getByRole('main')).toContainText('Cán bộ xã · Xã Lộc Bình');
  await expectAccessible(page);
}

/** Reads in the audit trail that the officer was given a role, and narrows it to that deed by the address. */
async function readAudit(page: Page, accounts: AccountsPage): Promise<void> {
  await accounts.navigation.getByRole('link', { name: 'Nhật ký' }).click();
  const given = page.getByRole('row').filter({ hasText: 'Xã Lộc Bình' });
  await expect(given.getByRole('rowheader')).toContainText('Cấp quyền');
  await expect(given).toContainText('Cán bộ xã');
  await expectAccessible(page);
  await page.getByLabel('Việc', { exact: true }).selectOption({ label: 'Cấp quyền' });
  await expect(page).toHaveURL('/quan-tri/nhat-ky?viec=grant.given');
  await expect(page.getByRole('row').filter({ hasText: 'Đăng nhập' })).toHaveCount(0);
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải bảng CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
}

/** Follows the link of the invitation. */
async function choosePassword(page: Page, accounts: AccountsPage): Promise<void> {
  await expect.poll(() => newestMailTo(officer.email)).not.toBeNull();
  const mail = await newestMailTo(officer.email);
  await page.goto(/\S+\/dat-mat-khau#\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  await expect(page).toHaveURL('/dat-mat-khau');
  await accounts.newPassword.fill('ngắn quá');
  await expect(page.getByText('Mật khẩu cần ít nhất 12 ký tự.')).toBeVisible();
  await expectAccessible(page);
  await accounts.newPassword.fill(officer.password);
  await accounts.button('Lưu mật khẩu').click();
  await expect(page.getByText('Đã đặt mật khẩu.')).toBeVisible();
}

test('from the first administrator to an officer who signs in', async ({ page }) => {
  test.slow();
  const accounts = new AccountsPage(page);
  await makeAdministrator(page, accounts);
  await page.goto('/nguon-so-lieu');
  await accounts.signIn(administrator.email, administrator.password);
  await expect(page).toHaveURL('/nguon-so-lieu');
  const authenticator = await setUpSecondFactor(page, accounts);
  await accounts.signOut();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cần đăng nhập');
  await accounts.signIn(administrator.email, administrator.password);
  // A code works once: the one that the authenticator shows next, which is taken half a minute early.
  await accounts.code.fill(authenticator.generate({ timestamp: Date.now() + 30_000 }));
  await accounts.button('Xác nhận').click();
  await expect(page).toHaveURL('/tai-khoan');
  await inviteOfficer(page, accounts);
  await readAudit(page, accounts);
  await accounts.signOut();
  await choosePassword(page, accounts);
  await accounts.signIn(officer.email, officer.password);
  await expect(accounts.corner).toHaveText(officer.name);
  await expect(accounts.navigation.getByRole('link', { name: 'Tài khoản' })).toHaveCount(0);
  await page.goto('/quan-tri/tai-khoan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tài khoản này không mở được trang này');
  await expectAccessible(page);
});

test('a page for people who have signed in leads there and back', async ({ page }) => {
  await page.goto('/tai-khoan');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL('/dang-nhap?ve=%2Ftai-khoan');
  await expectAccessible(page);
});
