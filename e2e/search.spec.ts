import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

test('a slash puts the cursor into the search from anywhere on the page', async ({
  page,
  shell,
  overview,
}) => {
  await overview.open();
  await page.keyboard.press('/');
  await expect(shell.search).toBeFocused();
  await expect(shell.search).toHaveValue('');
});

test('a name typed without tone marks finds the district, and the keyboard alone opens it', async ({
  page,
  shell,
  overview,
}) => {
  await overview.open({ unit: '183@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' });
  await page.keyboard.press('/');
  await page.keyboard.type('loc binh');
  const district = shell.options.filter({ hasText: 'Huyện Lộc Bình' });
  await expect(district).toBeVisible();
  await expect(shell.options.first()).toHaveText(/Huyện Lộc Bình/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ky=2020-Q1/);
  await expect(overview.unit).toContainText('Huyện Lộc Bình');
  await expect(overview.headline).toContainText('9,84');
});

test('two communes of one name are told apart by where they lie', async ({ shell, overview }) => {
  await overview.open();
  await shell.search.fill('mau son');
  const then = shell.page.getByRole('group', { name: 'Có trong kỳ này' }).getByRole('option');
  await expect(then).toHaveCount(2);
  await expect(then.filter({ hasText: 'Cao Lộc, Lạng Sơn' })).toHaveCount(1);
  await expect(then.filter({ hasText: 'Lộc Bình, Lạng Sơn' })).toHaveCount(1);
  await then.filter({ hasText: 'Cao Lộc, Lạng Sơn' }).click();
  await expect(overview.unit).toContainText('Xã Mẫu Sơn');
  await expect(overview.main).toContainText('Xã Mẫu Sơn, huyện Cao Lộc');
});

test('a name typed with decomposed letters finds the same unit', async ({ shell, overview }) => {
  await overview.open();
  await shell.search.fill('Cao Lộc'.normalize('NFD'));
  await expect(shell.options.filter({ hasText: 'Huyện Cao Lộc' })).toBeVisible();
});

test('choosing another unit keeps the quarter', async ({ page, shell, overview }) => {
  await overview.open({ ...locBinh, period: '2019-Q3' });
  await shell.findUnit('can loc', 'Huyện Can Lộc');
  await expect(overview.unit).toContainText('Huyện Can Lộc');
  await expect(page).toHaveURL(/don-vi=443@.*ky=2019-Q3/);
});

test('the arrow keys walk the list and Escape closes it without leaving the page', async ({
  page,
  shell,
  overview,
}) => {
  await overview.open();
  await page.keyboard.press('/');
  await page.keyboard.type('thanh ch');
  await expect(shell.options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role="option"][aria-selected="true"], [data-combobox-selected]')).toHaveCount(
    1,
  );
  await page.keyboard.press('Escape');
  await expect(shell.options).toHaveCount(0);
  await expect(page).toHaveURL(overviewAddress(locBinh));
});

test('a name that nothing bears is answered in words', async ({ page, shell, overview }) => {
  await overview.open();
  await shell.search.fill('qwxyz');
  await expect(page.getByText('Không có đơn vị nào tên “qwxyz”.')).toBeVisible();
});

test('the unit of the filter bar opens the same search and offers its neighbours', async ({
  page,
  overview,
}) => {
  await overview.open();
  await overview.unit.click();
  const inside = page.getByRole('group', { name: 'Cùng địa bàn' }).getByRole('option');
  await expect(inside.filter({ hasText: 'Xã Khuất Xá' })).toBeVisible();
  await page
    .getByRole('group', { name: 'Cấp trên' })
    .getByRole('option', { name: /Lạng Sơn/ })
    .click();
  await expect(overview.unit).toContainText('Tỉnh Lạng Sơn');
});
