import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';
import { locBinh } from './pages/overview-page.ts';

test('a person finds who misses criterion 10, since when and against which threshold, and shares the cell', async ({
  page,
  shell,
  overview,
  matrix,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await overview.open();
  await shell.navigation.getByRole('link', { name: 'Ma trận tiêu chí' }).click();
  await matrix.settled();
  await expect(matrix.finding).toHaveText(/^187 trên 361 ô đạt/);

  await matrix.header('10 Thu nhập').click();
  await expect(page).toHaveURL(/sap=tc10/);
  await matrix.cell('Khuất Xá, 10 Thu nhập: chưa đạt').click();
  await expect(matrix.pane.getByRole('heading', { name: 'Khuất Xá, tiêu chí 10' })).toBeVisible();
  await expect(matrix.pane).toContainText(
    'từ 36 triệu đồng/người/năm trở lên; vùng Trung du miền núi phía Bắc',
  );
  await expect(matrix.pane).toContainText('1980/QĐ-TTg');
  await expect(matrix.pane).toContainText('Chưa đạt từ quý I/2018 hoặc trước đó');
  await expect(matrix.pane).toContainText('Chưa có minh chứng trong hệ thống.');
  await expect(matrix.pane.getByRole('listitem')).toHaveCount(9);

  await matrix.pane.getByRole('button', { name: 'Chép liên kết đến ô này' }).click();
  await expect(matrix.pane.getByText('Đã chép')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('o')).toBe('06565.10');

  await page.reload();
  await matrix.settled();
  await expect(matrix.pane.getByRole('heading', { name: 'Khuất Xá, tiêu chí 10' })).toBeVisible();
  await expect(matrix.header('10 Thu nhập')).toHaveAttribute('aria-sort', 'ascending');

  await page.goBack();
  await expect(matrix.pane).toBeHidden();
  await page.goBack();
  await expect(matrix.header('10 Thu nhập')).not.toHaveAttribute('aria-sort');
});

test('the filters leave those that miss a criterion, and the period moves under them', async ({
  page,
  matrix,
}) => {
  await matrix.open(locBinh, 'loc=10-chua-dat');
  await expect(matrix.names).toHaveCount(13);
  await expect(matrix.filters).toContainText('1 điều kiện');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/ky=2020-Q2.*/);
  await expect(page).toHaveURL(/loc=10-chua-dat/);
  await matrix.settled();
});

test('the grid is walked and opened by keys alone, and Escape leads back to the cell', async ({
  page,
  matrix,
}) => {
  await matrix.open(locBinh);
  await matrix.grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('aria-label', /, 19 Quốc phòng, an ninh: /);
  const cell = await focused.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(matrix.pane.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(matrix.pane).toBeHidden();
  await expect(focused).toHaveAttribute('aria-label', cell ?? '');
});

test('only what is near the screen is drawn of many rows, headers stay, and paper has them all', async ({
  page,
  matrix,
}) => {
  await matrix.open({ unit: 'VN@2020-06-30', set: 'XA_NTM_2016', period: '2020-Q2' });
  const around = await matrix.grid.locator('thead tr, tfoot tr').count();
  const all = Number(await matrix.grid.getAttribute('aria-rowcount')) - around;
  expect(all).toBeGreaterThan(60);
  expect(await matrix.names.count()).toBeLessThan(all);
  await matrix.grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(page.locator(':focus')).toBeInViewport();
  await expect(matrix.header('10 Thu nhập')).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(matrix.names).toHaveCount(all);
});

test('the published layer draws every cell as unknown and none as not met', async ({ matrix }) => {
  await matrix.open({ ...locBinh, layer: 'published' });
  await expect(matrix.finding).toHaveText('Chưa rõ xã nào đạt tiêu chí nào');
  await expect(matrix.grid.getByRole('gridcell', { name: ': chưa rõ' })).toHaveCount(19 * 19);
  await expect(matrix.grid.getByRole('gridcell', { name: ': chưa đạt' })).toHaveCount(0);
});

test('the table is saved with a row a commune and a column a criterion', async ({ page, matrix }) => {
  await matrix.open(locBinh);
  await matrix.filters.getByRole('button', { name: 'Xuất' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Tải mọi bảng CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('loc-binh-2020-q1-ma-tran.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(20);
  expect(lines[0]).toContain('10 Thu nhập;');
});
