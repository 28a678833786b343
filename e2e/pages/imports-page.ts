import { expect, type Locator, type Page } from '@playwright/test';

/** A file as a test hands it in. */
type HandedFile = { name: string; mimeType: string; buffer: Buffer };

/** Nhập từ tệp: a file handed in, and the plan that becomes of it. */
export class ImportsPage {
  readonly page: Page;
  readonly choose: Locator;
  readonly columns: Locator;
  readonly findings: Locator;
  readonly changes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.choose = page.getByRole('button', { name: 'Chọn tệp…' });
    this.columns = page.getByRole('region', { name: 'Cách hiểu tệp' });
    this.findings = page.getByRole('region', { name: 'Lỗi và lưu ý trong tệp' });
    this.changes = page.getByRole('region', {
      name: /^(Nếu ghi, các báo cáo sẽ khác đi|Các báo cáo đã ghi)$/,
    });
  }

  /** Chooses a file by the keyboard, and waits until the server has planned it or refused it. */
  async handIn(file: HandedFile, becomes: RegExp): Promise<void> {
    // The browser has to know that somebody waits before the key comes, or it opens a window of its own.
    const chooser = this.page.waitForEvent('filechooser');
    await this.choose.focus();
    await this.choose.press('Enter');
    await (await chooser).setFiles(file);
    await expect(this.page).toHaveURL(/[?&]tep=\d+/);
    await expect(this.sentence(becomes)).toBeVisible({ timeout: 60_000 });
  }

  /** How the import stands. */
  sentence(words: RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }
}
