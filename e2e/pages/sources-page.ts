import { expect, type Locator, type Page } from '@playwright/test';

/** Nguồn số liệu: the reports and every figure they state. */
export class SourcesPage {
  readonly page: Page;
  readonly main: Locator;
  readonly heading: Locator;
  readonly reports: Locator;
  readonly tables: Locator;
  readonly filter: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.heading = this.main.getByRole('heading', { level: 1 });
    this.tables = this.main.getByRole('table');
    this.reports = this.main.getByRole('region').filter({ has: page.getByRole('table') });
    this.filter = this.main.getByRole('navigation', { name: 'Lọc theo báo cáo' });
  }

  /** Rows of figures: each is named by the figure it holds. */
  get figures(): Locator {
    return this.tables.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  /** The row of a figure by the key other pages link to. */
  figure(key: string): Locator {
    return this.page.locator(`tr[id="${key}"]`);
  }

  report(title: string | RegExp): Locator {
    return this.main.getByRole('region', { name: title });
  }

  async open(address = '/nguon-so-lieu'): Promise<void> {
    await this.page.goto(address);
    await expect(this.heading).toHaveText('Nguồn số liệu');
    await expect(this.figures.first()).toBeVisible();
  }

  /** Opens the view that a figure belongs to. */
  async openViewOf(key: string): Promise<void> {
    await this.figure(key).getByRole('link', { name: 'Mở trang' }).click();
  }
}
