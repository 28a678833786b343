import type { Locator, Page } from '@playwright/test';

/** Signing in and what is one's own, in Vietnamese. */
export class AccountsPage {
  readonly page: Page;
  readonly email: Locator;
  readonly password: Locator;
  readonly newPassword: Locator;
  readonly code: Locator;
  readonly corner: Locator;
  readonly navigation: Locator;

  constructor(page: Page) {
    this.page = page;
    this.email = page.getByLabel('Thư điện tử');
    this.password = page.getByLabel('Mật khẩu', { exact: true });
    this.newPassword = page.getByLabel('Mật khẩu mới', { exact: true });
    this.code = page.getByLabel('Mã xác thực');
    this.corner = page.getByRole('banner').getByRole('button', { name: /, tài khoản$/ });
    this.navigation = page.getByRole('navigation', { name: 'Chính' });
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  /** Goes to sign in from the page that is open. */
  async signIn(email: string, password: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).click();
    await this.email.fill(email);
    await this.password.fill(password);
    await this.button('Đăng nhập').click();
  }

  async signOut(): Promise<void> {
    await this.corner.click();
    await this.page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  }
}
