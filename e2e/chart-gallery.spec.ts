import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { figureAnchors } from './pages/figure.ts';
import { locBinh, type OverviewPage, overviewAddress } from './pages/overview-page.ts';

const gallery = fileURLToPath(new URL('../test-results/gallery/charts/', import.meta.url));

/** The addresses of the figures behind the charts. */
const figures = '**/api/v1/figures/{trend,distribution,by-unit,criteria}?*';

type State = {
  name: string;
  address: string;
  /** Brings the charts into the state before they are asked for. */
  before?: (page: Page) => Promise<unknown>;
  /** What shows that they are in it. */
  reached: (overview: OverviewPage) => Promise<void>;
};

const drawn = async (overview: OverviewPage) => overview.drawn();

const states: readonly State[] = [
  { name: 'drawn', address: overviewAddress(locBinh), reached: drawn },
  { name: 'published-only', address: overviewAddress({ ...locBinh, layer: 'published' }), reached: drawn },
  {
    name: 'partial',
    address: overviewAddress({ unit: '443@2021-06-30', set: 'XA_NTM_2016', period: '2021-Q2' }),
    reached: drawn,
  },
  {
    name: 'restated',
    address: `${overviewAddress(locBinh)}&doc=tinh-lai`,
    reached: drawn,
  },
  {
    name: 'unknown',
    address: overviewAddress({
      unit: '183@2024-07-02',
      set: 'XA_NTM_2022',
      period: '2024-Q3',
      layer: 'published',
    }),
    reached: async (overview) => expect(overview.figure('dien-bien').frame).toBeVisible(),
  },
  {
    name: 'loading',
    address: overviewAddress(locBinh),
    before: (page) => page.route(figures, () => new Promise(() => {})),
    reached: async (overview) =>
      expect(overview.figure('dien-bien').frame.getByRole('status')).toHaveText(/Đang tải/),
  },
  {
    name: 'failed',
    address: overviewAddress(locBinh),
    before: (page) => page.route(figures, (route) => route.fulfill({ status: 500, body: '' })),
    reached: async (overview) => expect(overview.figure('dien-bien').frame.getByRole('alert')).toBeVisible(),
  },
];

test.use({ expectedErrors: [[/status of 500/], { scope: 'test' }] });

for (const { name, address, before, reached } of states)
  test(`pictures of every chart: ${name}`, async ({ page, overview }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await before?.(page);
    await page.goto(address);
    await reached(overview);
    for (const anchor of figureAnchors) {
      const { frame } = overview.figure(anchor);
      await expect(frame).toBeVisible();
      await frame.screenshot({ path: path.join(gallery, `${anchor}-${name}.png`) });
    }
  });

test('pictures of every chart as a table', async ({ page, overview }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await overview.open();
  await overview.drawn();
  for (const anchor of figureAnchors) {
    const figure = overview.figure(anchor);
    await figure.tableButton.click();
    await expect(figure.table).toBeVisible();
    await figure.frame.screenshot({ path: path.join(gallery, `${anchor}-table.png`) });
  }
});
