import { expect, type Locator, type Page } from '@playwright/test';
import type { ViewAddress } from './overview-page.ts';

/** Address of the matrix of a unit at a period, with what it alone lets choose: `sap=tc10&o=06565.10`. */
export const matrixAddress = ({ unit, set, period, layer }: ViewAddress, own = ''): string =>
  `/ma-tran?don-vi=${unit}&bo=${set}&ky=${period}${layer === 'published' ? '&lop=cong-bo' : ''}${own === '' ? '' : `&${own}`}`;

/** Ma trận tiêu chí: the finding, the grid of communes by criteria, and the cell that is open. */
export class MatrixPage {
  readonly page: Page;
  readonly finding: Locator;
  readonly grid: Locator;
  readonly names: Locator;
  readonly pane: Locator;
  readonly filters: Locator;

  constructor(page: Page) {
    this.page = page;
    this.finding = page.getByRole('main').getByRole('heading', { level: 1 });
    this.grid = page.getByRole('grid', { name: 'Ma trận xã và tiêu chí' });
    this.names = this.grid.locator('tbody').getByRole('rowheader');
    this.pane = page.getByRole('complementary', { name: 'Chi tiết một tiêu chí' });
    this.filters = page.getByRole('region', { name: 'Bộ lọc' });
  }

  cell(name: string): Locator {
    return this.grid.getByRole('gridcell', { name });
  }

  header(name: string): Locator {
    return this.grid.getByRole('columnheader', { name });
  }

  async open(view: ViewAddress, own = ''): Promise<void> {
    await this.page.goto(matrixAddress(view, own));
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.grid).toBeVisible();
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
  }
}
