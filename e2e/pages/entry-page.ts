import { expect, type Locator, type Page } from '@playwright/test';

/** Nhập liệu and Duyệt số liệu: the sheet that is typed into, and the queue of what was handed in. */
export class EntryPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly strip: Locator;
  readonly queue: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Bảng nhập: xã và tiêu chí' });
    this.strip = page.getByRole('region', { name: 'Lớp số liệu' });
    this.queue = page.getByRole('region', { name: 'Báo cáo của kỳ này' });
  }

  /** Becomes one of the people of the demonstration. */
  async signInAs(account: string): Promise<void> {
    await this.page.goto('/nguon-so-lieu');
    const status = await this.page.evaluate(async (id) => {
      const answer = await fetch('/api/v1/session/demonstration', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ account: id }),
      });
      return answer.status;
    }, account);
    expect(status).toBe(200);
  }

  /** Opens a round as the verifier, and gives its id. */
  async openRound(unit: string, set: string, period: string): Promise<number> {
    return this.page.evaluate(
      async (round) => {
        const answer = await fetch('/api/v1/rounds', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(round),
        });
        const { id } = (await answer.json()) as { id: number };
        return id;
      },
      { unit, set, period },
    );
  }

  cell(name: string): Locator {
    return this.grid.getByRole('gridcell', { name });
  }

  async type(cell: string, key: string): Promise<void> {
    await this.cell(cell).click();
    await this.page.keyboard.press(key);
  }
}
