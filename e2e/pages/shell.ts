import type { Locator, Page } from '@playwright/test';

/** Top bar and navigation, in Vietnamese unless said otherwise. */
export class Shell {
  readonly page: Page;
  readonly banner: Locator;
  readonly navigation: Locator;
  readonly main: Locator;
  readonly skipLink: Locator;
  readonly search: Locator;
  readonly largerText: Locator;
  readonly moreContrast: Locator;
  readonly lessContrast: Locator;
  readonly toDark: Locator;
  readonly toLight: Locator;
  readonly english: Locator;
  readonly options: Locator;
  readonly shortcuts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.banner = page.getByRole('banner');
    this.navigation = page.getByRole('navigation', { name: /^(Chính|Main)$/ });
    this.main = page.getByRole('main');
    this.skipLink = page.getByRole('link', { name: 'Đến nội dung chính' });
    this.search = this.banner.getByRole('combobox', { name: 'Tìm đơn vị' });
    this.largerText = this.banner.getByRole('button', { name: /^A\+/ });
    this.moreContrast = this.banner.getByRole('button', { name: 'Tăng tương phản' });
    this.lessContrast = this.banner.getByRole('button', { name: 'Giảm tương phản' });
    this.toDark = this.banner.getByRole('button', { name: 'Nền sáng, đổi sang nền tối' });
    this.toLight = this.banner.getByRole('button', { name: 'Nền tối, đổi sang nền sáng' });
    this.english = this.banner.getByRole('button', { name: /English/ });
    this.options = page.getByRole('option');
    this.shortcuts = page.getByRole('dialog', { name: 'Phím tắt' });
  }

  /** Opens a unit by typing its name; `place` tells it from others of the same name. */
  async findUnit(text: string, name: string, place = ''): Promise<void> {
    await this.search.fill(text);
    await this.options.filter({ hasText: name }).filter({ hasText: place }).first().click();
  }

  /** How far the page can be scrolled sideways, in px. */
  async sidewaysScroll(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}
