import { axeOn } from './axe.ts';
import { expect, test } from './journey.ts';

const trend = '/embed/trend?unit=188@2020-03-31&set=XA_NTM_2016&from=2018-Q1&to=2020-Q1';

test('anybody finds what was published of a district, with its picture, table, files and the way on', async ({
  page,
}) => {
  await page.goto('/cong-khai');
  await page.getByRole('link', { name: 'Huyện Lộc Bình' }).click();
  await expect(page).toHaveTitle('Huyện Lộc Bình, quý I/2020 | Tiendo');
  await expect(page.getByText('Tổng 187 tiêu chí, bình quân 9,84/19 tiêu chí/xã.')).toBeVisible();
  const picture = page.getByRole('img', { name: /Bốn xã đủ 19 tiêu chí/ });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(900);
  const distribution = page.getByRole('figure').filter({ has: picture });
  await distribution.getByText('Xem bảng số').click();
  await expect(distribution.getByRole('row', { name: '5–8 13 công bố' })).toBeVisible();
  const download = page.waitForEvent('download');
  await distribution.getByRole('link', { name: 'XLSX' }).click();
  expect((await download).suggestedFilename()).toMatch(/^loc-binh-2020-q1-.*\.xlsx$/);
  await page.getByRole('link', { name: 'Mở để xem từng xã, đổi kỳ' }).click();
  await expect(page).toHaveURL(/\/tong-quan\?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1&lop=cong-bo$/);
});

test('a figure stands in a page by itself, and its link leads to the whole', async ({ page }) => {
  await page.goto(trend);
  await expect(page.getByRole('img', { name: /9,84\/19 tiêu chí\/xã/ })).toBeVisible();
  await page.getByRole('link', { name: 'Mở trên Tiendo' }).click();
  await expect(page).toHaveURL(/\/tong-quan\?don-vi=188@2020-03-31/);
});

test('the code that embeds a chart is copied from its menu and opens the same chart', async ({
  page,
  overview,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await overview.open();
  const figure = overview.figure('phan-bo');
  await figure.menuButton.click();
  await figure.menuItem('Chép mã nhúng vào trang khác').click();
  await expect(figure.status).toHaveText('Đã chép');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const address = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  await page.goto(address);
  await expect(page.getByRole('img', { name: /Bốn xã đủ 19 tiêu chí/ })).toBeVisible();
});

for (const address of ['/cong-khai', '/cong-khai/188@2020-03-31', '/cong-khai/188@2020-03-31?lang=en', trend])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on ${address} in the ${colorScheme} look`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
