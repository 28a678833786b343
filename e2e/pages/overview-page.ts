import { expect, type Locator, type Page } from '@playwright/test';
import { Figure, type FigureAnchor, figureAnchors } from './figure.ts';

export type ViewAddress = { unit: string; set: string; period: string; layer?: 'published' };

/** Address of the overview of a unit at a period. */
export function overviewAddress({ unit, set, period, layer }: ViewAddress): string {
  return `/tong-quan?don-vi=${unit}&bo=${set}&ky=${period}${layer === 'published' ? '&lop=cong-bo' : ''}`;
}

/** Lạng Sơn at the end of the newest quarter, under the ten criteria of 2026: the view that opens first. */
export const newest = { unit: '20@2026-09-30', set: 'XA_NTM_2026', period: '2026-Q3' } as const;

/** Lộc Bình at the end of the first quarter of 2020, of which a report printed the figures. */
export const locBinh = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' } as const;

/** Tổng quan: the sentence, the strip of figures, the charts and the panels below. */
export class OverviewPage {
  readonly page: Page;
  readonly main: Locator;
  readonly headline: Locator;
  readonly copySentence: Locator;
  readonly filters: Locator;
  readonly unit: Locator;
  readonly previousPeriod: Locator;
  readonly nextPeriod: Locator;
  readonly copyLink: Locator;
  readonly export: Locator;
  readonly figures: Locator;
  readonly layer: Locator;
  readonly publishedOnly: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.headline = this.main.getByRole('heading', { level: 1 });
    this.copySentence = this.main.getByRole('button', { name: 'Chép câu' });
    this.filters = this.main.getByRole('region', { name: /^(Bộ lọc|Filters)$/ });
    this.unit = this.filters.getByRole('button', { name: /^Đơn vị/ });
    this.previousPeriod = this.filters.getByRole('button', { name: 'Kỳ trước' });
    this.nextPeriod = this.filters.getByRole('button', { name: 'Kỳ sau' });
    this.copyLink = this.filters.getByRole('button', { name: 'Chép liên kết' });
    this.export = this.filters.getByRole('button', { name: 'Xuất' });
    this.figures = this.main.getByRole('region', { name: 'Số liệu chính' });
    this.layer = this.main.getByRole('region', { name: 'Lớp số liệu' });
    this.publishedOnly = this.layer.getByRole('switch', { name: 'Chỉ xem số công bố' });
  }

  figure(anchor: FigureAnchor): Figure {
    return new Figure(this.page, anchor);
  }

  period(text: string): Locator {
    return this.filters.getByRole('button', { name: text, exact: true });
  }

  /** A panel or chart by a part of its finding. */
  panel(title: string | RegExp): Locator {
    return this.main.getByRole('region', { name: title });
  }

  async open(view: ViewAddress = locBinh): Promise<void> {
    await this.page.goto(overviewAddress(view));
    await this.settled();
  }

  /** The sentence is there, and nothing of the page is still loading. */
  async settled(): Promise<void> {
    await expect(this.headline).toBeVisible();
    await expect(this.main.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  /** All four charts are drawn. */
  async drawn(): Promise<void> {
    await this.settled();
    for (const anchor of figureAnchors) await expect(this.figure(anchor).picture).toBeVisible();
  }
}
