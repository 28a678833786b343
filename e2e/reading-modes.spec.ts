import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { csvRows } from './files/csv-rows.ts';
import { savedText } from './files/saved-text.ts';
import { svgFacts } from './files/svg-facts.ts';
import { expect, test } from './journey.ts';
import { type FigureAnchor, figureAnchors } from './pages/figure.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';
import { ReadingChoice } from './pages/reading-choice.ts';

const address = overviewAddress(locBinh);
const modes = {
  restated: {
    address: `${address}&doc=tinh-lai`,
    words: 'tính lại theo đơn vị 31/03/2020',
    file: 'tinh-lai',
  },
  matched: {
    address: `${address}&doc=khong-doi`,
    words: 'chỉ xã không đổi địa giới quý I/2018 – quý I/2020',
    file: 'khong-doi',
  },
} as const;

const whyBroken = (page: Page) =>
  page.getByRole('button', { name: 'Vì sao đứt: 01/01/2020: 27 → 19 xã', exact: true });

test('the secretary sees why the average moved and reads on over the communes after the merger', async ({
  page,
  overview,
}) => {
  const choice = new ReadingChoice(page);
  await overview.open();
  await expect(choice.field).toContainText('Như báo cáo');
  await expect(overview.figures).toContainText('27 → 19 xã');
  await whyBroken(page).click();
  const reason = page.getByRole('dialog');
  await expect(reason).toContainText('01/01/2020');
  await expect(reason).toContainText('27 → 19 xã');
  await expect(reason).toContainText('NQ 818/NQ-UBTVQH14');
  await reason.getByRole('button', { name: 'Tính lại theo đơn vị sau khi sắp xếp' }).click();
  await expect(page).toHaveURL(/doc=tinh-lai&tai=2020-01-01$/);
  await expect(choice.field).toContainText('Tính lại, đơn vị 01/01/2020');
  await expect(overview.headline).toContainText('Quý I/2020 (tính lại theo đơn vị 01/01/2020): 04 xã');
  const trend = overview.figure('dien-bien');
  await expect(trend.frame).toContainText('tính lại theo đơn vị 01/01/2020');
  await expect(trend.frame).toContainText('Mọi quý tính theo đơn vị của cùng một ngày');
  await expect(whyBroken(page)).toHaveCount(0);
});

test('over the communes that stayed the same two quarters can be compared', async ({ page, overview }) => {
  const choice = new ReadingChoice(page);
  await overview.open();
  await choice.open();
  await choice.matched.check();
  await expect(page).toHaveURL(/doc=khong-doi$/);
  await expect(choice.from).toHaveValue('31/03/2018');
  await page.keyboard.press('Escape');
  await expect(choice.choices).toBeHidden();
  await expect(choice.field).toBeFocused();
  await expect(overview.headline).toContainText(/không tính 03 xã đã sắp xếp\): /);
  await expect(overview.figures).toContainText(/\+0,25/);
  await expect(overview.figure('cac-don-vi').frame).toContainText('/16 xã');
  await overview.previousPeriod.click();
  await expect(page).toHaveURL(/ky=2019-Q4&doc=khong-doi$/);
});

test('the page is read as reported again by one choice, at the address it had', async ({
  page,
  overview,
}) => {
  const choice = new ReadingChoice(page);
  await page.goto(modes.restated.address);
  await overview.settled();
  await choice.open();
  await choice.asReported.check();
  await expect(page).toHaveURL(address);
  await expect(whyBroken(page)).toBeVisible();
});

for (const [name, { address: start, words, file }] of Object.entries(modes)) {
  test(`pictures and tables saved from a ${name} page say how they are read`, async ({ page, overview }) => {
    await page.goto(start);
    await overview.settled();
    const said = words.toLocaleLowerCase('vi');
    for (const anchor of figureAnchors satisfies readonly FigureAnchor[]) {
      const figure = overview.figure(anchor);
      await expect(figure.picture).toBeVisible();
      await expect(figure.frame).toContainText(words);
      const svg = await figure.save('SVG');
      expect(svg.suggestedFilename()).toMatch(new RegExp(`-${file}\\.svg$`));
      const { text } = await svgFacts(page, await savedText(svg));
      expect(text.toLocaleLowerCase('vi')).toContain(said);
      const [head = [], ...rows] = csvRows(await savedText(await figure.save('CSV')));
      expect(head.at(-1)).toBe('Cách đọc');
      for (const row of rows) expect(row.at(-1)?.toLocaleLowerCase('vi')).toContain(said);
    }
  });

  test(`axe finds nothing on a ${name} page with its choices open`, async ({ page, overview }) => {
    await page.goto(start);
    await overview.drawn();
    await new ReadingChoice(page).open();
    const { violations } = await axeOn(page).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
  });
}

test('axe finds nothing in the reason of a break, and the keyboard reaches it', async ({
  page,
  overview,
}) => {
  await overview.open();
  await overview.drawn();
  await overview.figure('dien-bien').chart.focus();
  await page.keyboard.press('Tab');
  await expect(whyBroken(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const reason = page.getByRole('dialog');
  await expect(reason.getByRole('button')).toBeFocused();
  await expect(reason.getByRole('link')).toHaveAttribute('href', /^\/sap-xep-don-vi\?don-vi=188@2020-03-31/);
  const { violations } = await axeOn(page).include('body > [data-portal]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(reason).toBeHidden();
  await expect(whyBroken(page)).toBeFocused();
});

test('a quarter whose past is not known stays unknown and is never 0', async ({ page, overview }) => {
  await page.goto(`${overviewAddress({ ...locBinh, period: '2019-Q4' })}&doc=tinh-lai&tai=2020-01-01`);
  await overview.settled();
  const units = overview.figure('cac-don-vi');
  await units.tableButton.click();
  const row = units.table.getByRole('row', { name: /^Khánh Xuân/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('–');
  await expect(overview.headline).toContainText('Tính được cho 16/19 xã.');
});

test.describe('a date that the unit did not reach', () => {
  test.use({ expectedErrors: [[/status of 422/], { scope: 'test' }] });

  test('the page says that a unit is not there on the date it should be restated to', async ({
    page,
    overview,
  }) => {
    await page.goto(`${address}&doc=tinh-lai&tai=2025-07-01`);
    await expect(overview.main.getByRole('alert')).toContainText(
      'Huyện Lộc Bình không có trong danh mục ngày 01/07/2025',
    );
    await overview.main.getByRole('link', { name: 'Tính lại theo đơn vị 31/03/2020' }).click();
    await expect(page).toHaveURL(modes.restated.address);
    await expect(overview.headline).toContainText('04 xã');
  });
});
