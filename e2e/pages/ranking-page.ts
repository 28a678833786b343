import { expect, type Locator, type Page } from '@playwright/test';
import type { ViewAddress } from './overview-page.ts';

/** Address of the places and changes of a unit at a period. */
export const rankingAddress = ({ unit, set, period, layer }: ViewAddress): string =>
  `/xep-hang?don-vi=${unit}&bo=${set}&ky=${period}${layer === 'published' ? '&lop=cong-bo' : ''}`;

/** Lộc Bình at the end of the second quarter of 2020: the same communes as a quarter before. */
export const locBinhSecond = { unit: '188@2020-06-30', set: 'XA_NTM_2016', period: '2020-Q2' } as const;

/** Xếp hạng và thay đổi: the sentence, both charts, the pace, who fell below the standard, the table. */
export class RankingPage {
  readonly page: Page;
  readonly main: Locator;
  readonly headline: Locator;
  readonly since: Locator;
  readonly ranking: Locator;
  readonly changes: Locator;
  readonly table: Locator;
  readonly pace: Locator;
  readonly standing: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.headline = this.main.getByRole('heading', { level: 1 });
    this.since = this.main.getByRole('region', { name: 'Bộ lọc' }).getByRole('button', { name: /^So với/ });
    this.ranking = page.locator('#xep-hang');
    this.changes = page.locator('#tang-giam');
    this.table = this.main.getByRole('table', { name: 'Bảng từng đơn vị' });
    this.pace = page.locator('#tien-do');
    this.standing = page.locator('#giu-chuan');
  }

  async open(view: ViewAddress = locBinhSecond): Promise<void> {
    await this.page.goto(rankingAddress(view));
    await this.settled();
  }

  /** The sentence is there, and nothing of the page is still loading. */
  async settled(): Promise<void> {
    await expect(this.headline).toBeVisible();
    await expect(this.main.locator('[aria-busy="true"]')).toHaveCount(0);
  }
}
