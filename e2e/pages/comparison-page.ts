import { expect, type Locator, type Page } from '@playwright/test';
import type { ViewAddress } from './overview-page.ts';
import { locBinhSecond } from './ranking-page.ts';

/** Address of a comparison of a unit at a period with other units, or other periods. */
export const comparisonAddress = (
  { unit, set, period }: ViewAddress,
  others: { units?: readonly string[]; periods?: readonly string[] } = {},
): string => {
  const more = [
    ...(others.units === undefined ? [] : [`&them=${others.units.join(',')}`]),
    ...(others.periods === undefined ? [] : [`&cac-ky=${others.periods.join(',')}`]),
  ];
  return `/so-sanh?don-vi=${unit}&bo=${set}&ky=${period}${more.join('')}`;
};

/** Lộc Bình beside the other district with data and their province. */
export const locBinhBeside = comparisonAddress(locBinhSecond, { units: ['183@2020-06-30', '20@2020-06-30'] });

/** So sánh: the sentence, what to compare with, the picture and the table. */
export class ComparisonPage {
  readonly page: Page;
  readonly main: Locator;
  readonly headline: Locator;
  readonly choice: Locator;
  readonly figure: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.headline = this.main.getByRole('heading', { level: 1 });
    this.choice = this.main.getByRole('group', { name: 'Chọn để so' });
    this.figure = page.locator('#so-sanh');
    this.table = this.main.getByRole('table', { name: 'Bảng so sánh' });
  }

  async open(address: string = comparisonAddress(locBinhSecond)): Promise<void> {
    await this.page.goto(address);
    await expect(this.headline).toBeVisible();
    await expect(this.main.locator('[aria-busy="true"]')).toHaveCount(0);
  }
}
