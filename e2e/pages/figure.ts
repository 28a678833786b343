import type { Download, Locator, Page } from '@playwright/test';

/** Anchors of the charts of the overview; a copied link of a chart ends in one. */
export const figureAnchors = ['dien-bien', 'phan-bo', 'cac-don-vi', 'tieu-chi-thieu'] as const;
export type FigureAnchor = (typeof figureAnchors)[number];

/** Anchors of the charts of places and changes. */
export type RankingAnchor = 'xep-hang' | 'tang-giam';

export type SavedFormat = 'SVG' | 'PNG' | 'CSV' | 'XLSX';
const items: Record<SavedFormat, RegExp> = {
  SVG: /SVG/,
  PNG: /PNG.*2×/,
  XLSX: /XLSX/,
  CSV: /CSV/,
};

/** A chart in its frame: finding, tools, picture or table, source. */
export class Figure {
  readonly page: Page;
  readonly anchor: FigureAnchor | RankingAnchor;
  readonly frame: Locator;
  readonly title: Locator;
  /** The picture with its marks, which the arrow keys walk through. */
  readonly chart: Locator;
  readonly picture: Locator;
  readonly table: Locator;
  readonly tableButton: Locator;
  readonly menuButton: Locator;
  readonly status: Locator;

  constructor(page: Page, anchor: FigureAnchor | RankingAnchor) {
    this.page = page;
    this.anchor = anchor;
    this.frame = page.locator(`[id="${anchor}"]`);
    this.title = this.frame.getByRole('heading');
    this.chart = this.frame.locator('[aria-roledescription]');
    this.picture = this.chart.getByRole('img').first();
    this.table = this.frame.getByRole('table');
    this.tableButton = this.frame.getByRole('button', { name: 'Xem bảng số' });
    this.menuButton = this.frame.getByRole('button', { name: /Tải xuống/ });
    this.status = this.frame.getByRole('status').first();
  }

  menuItem(name: string | RegExp): Locator {
    return this.page.getByRole('menuitem', { name });
  }

  async save(format: SavedFormat): Promise<Download> {
    await this.menuButton.click();
    const download = this.page.waitForEvent('download');
    const item = this.menuItem(items[format]);
    await item.click();
    // A menu that is still closing would stand beside the next one.
    await item.waitFor({ state: 'detached' });
    return download;
  }
}
