import { expect, test } from './journey.ts';
import { ComparisonPage, comparisonAddress, locBinhBeside } from './pages/comparison-page.ts';
import { locBinh } from './pages/overview-page.ts';
import { locBinhSecond } from './pages/ranking-page.ts';

test('two districts are put side by side with one press, and the address keeps them', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await expect(comparison.headline).toHaveText('Chọn đơn vị hoặc kỳ để so');
  await comparison.choice.getByRole('button', { name: 'Thêm huyện Cao Lộc' }).click();
  await expect(comparison.headline).toHaveText('Quý II/2020: Cao Lộc 12,20/19; Lộc Bình 9,84/19.');
  await page.reload();
  await expect(comparison.headline).toHaveText('Quý II/2020: Cao Lộc 12,20/19; Lộc Bình 9,84/19.');
  await page.goBack();
  await expect(comparison.headline).toHaveText('Chọn đơn vị hoặc kỳ để so');
});

test('the lines carry their names, and the table their parts', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open(locBinhBeside);
  const picture = comparison.figure.getByRole('img').first();
  for (const name of ['Lộc Bình 9,84/19', 'Cao Lộc 12,20/19', 'Lạng Sơn 11,05/19'])
    await expect(picture).toContainText(name);
  await expect(comparison.table.getByRole('row', { name: /Lộc Bình/ })).toContainText('187/19');
});

test('the same unit is compared with the quarter before and the same quarter a year before', async ({
  page,
}) => {
  const comparison = new ComparisonPage(page);
  await comparison.open(comparisonAddress(locBinh));
  await comparison.choice.getByRole('button', { name: 'Thêm quý IV/2019' }).click();
  await comparison.choice.getByRole('button', { name: 'Thêm quý I/2019' }).click();
  await expect(comparison.headline).toHaveText(
    'Huyện Lộc Bình: quý I/2020 9,84/19; quý IV/2019 8,63/19; quý I/2019 7,81/19.',
  );
  await expect(page).toHaveURL(/&cac-ky=2019-Q4,2019-Q1$|&cac-ky=2019-Q4%2C2019-Q1$/);
});

test.describe('where a set does not apply', () => {
  test.use({ expectedErrors: [[/status of 422/], { scope: 'test' }] });

  test('a period before any data is told in its row', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open(comparisonAddress(locBinhSecond, { periods: ['2020-Q1', '2017-Q1'] }));
    await expect(comparison.table.getByRole('row', { name: /Quý I\/2017/ })).toContainText(
      'Chưa có số liệu nào đến kỳ này.',
    );
    await expect(comparison.headline).toContainText('quý I/2017 chưa có số');
  });
});
