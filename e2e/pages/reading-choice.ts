import type { Locator, Page } from '@playwright/test';

/** The reading mode in the filter bar, and what it opens. */
export class ReadingChoice {
  readonly field: Locator;
  readonly choices: Locator;
  readonly asReported: Locator;
  readonly restated: Locator;
  readonly matched: Locator;
  readonly from: Locator;
  readonly to: Locator;

  constructor(page: Page) {
    this.field = page.getByRole('button', { name: /^Khi đơn vị thay đổi/ });
    this.choices = page.getByRole('group', { name: 'Khi đơn vị thay đổi, đọc số liệu' });
    this.asReported = this.choices.getByRole('radio', { name: 'Như báo cáo' });
    this.restated = this.choices.getByRole('radio', { name: 'Tính lại theo đơn vị của một ngày' });
    this.matched = this.choices.getByRole('radio', { name: 'Chỉ đơn vị không đổi địa giới' });
    this.from = this.choices.getByRole('textbox', { name: 'Từ ngày' });
    this.to = this.choices.getByRole('textbox', { name: 'Đến ngày' });
  }

  async open(): Promise<void> {
    await this.field.click();
    await this.choices.waitFor();
  }
}
