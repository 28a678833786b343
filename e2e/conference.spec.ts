import type { Locator } from '@playwright/test';
import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

/** Where a conference stands, as its bar tells. */
async function placeOf(bar: Locator) {
  const numbers = /Hình (\d+)\/(\d+).*trang (\d+)\/(\d+)/.exec((await bar.textContent()) ?? '');
  const [slide = 0, slides = 0, page = 0, pages = 0] = numbers?.slice(1).map(Number) ?? [];
  return { slide, slides, page, pages };
}

test('the secretary shows the figures one by one with the arrow keys, from page to page and back', async ({
  page,
}) => {
  await page.goto(overviewAddress(locBinh));
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  const bar = page.getByRole('region', { name: 'Trình chiếu' });
  await expect(bar).toContainText('Hình 1/');
  await expect(page).toHaveURL(/chieu=1/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('187');
  await expect(page.getByRole('navigation', { name: 'Chính' })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('Hình 2/');
  const trend = page.locator('#dien-bien');
  await expect(trend).toBeVisible();
  expect((await trend.boundingBox())?.width).toBeGreaterThan(1200);
  await expect(page.locator('#phan-bo')).toBeHidden();
  await page.reload();
  await expect(bar).toContainText('Hình 2/');
  await page.keyboard.press('ArrowLeft');
  await expect(bar).toContainText('Hình 1/');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page).not.toHaveURL(/chieu/);
  await expect(page.locator('#phan-bo')).toBeVisible();
});

test('a conference of a district goes on to its last part without an empty screen', async ({ page }) => {
  await page.goto(overviewAddress(locBinh));
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  const bar = page.getByRole('region', { name: 'Trình chiếu' });
  const on = bar.getByRole('button', { name: 'Tiếp' });
  const visited = new Set<string>();
  await expect(bar).toContainText('trang 1/3');
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  while (await on.isEnabled()) {
    const before = await placeOf(bar);
    await expect(page.locator('[data-slide-shown]')).toBeVisible();
    expect(before.slide).toBeGreaterThan(0);
    expect(before.slide).toBeLessThanOrEqual(before.slides);
    visited.add(new URL(page.url()).pathname);
    await on.click();
    await expect.poll(() => placeOf(bar)).not.toEqual(before);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  }
  expect([...visited]).toEqual(['/tong-quan', '/ma-tran', '/xep-hang']);
  expect(await placeOf(bar)).toMatchObject({ page: 3, pages: 3 });
});

test('saved views open again in one press, and make the conference in their order', async ({ page }) => {
  const navigation = page.getByRole('navigation', { name: 'Chính' });
  const save = async (name: string, left: RegExp[]) => {
    await navigation.getByRole('button', { name: 'Lưu góc nhìn này…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Góc nhìn đã lưu' });
    await dialog.getByRole('textbox', { name: 'Tên góc nhìn đang mở' }).fill(name);
    for (const slide of left) await dialog.getByRole('checkbox', { name: slide }).uncheck();
    await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(dialog.getByText('Đã lưu.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await expect(dialog).toBeHidden();
  };
  await page.goto(overviewAddress(locBinh));
  await expect(page.locator('#phan-bo')).toBeVisible();
  await save('Toàn huyện', [/^Số liệu chính/]);
  await page.goto('/ho-so-xa?don-vi=06565@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1');
  await expect(page.getByRole('heading', { level: 1, name: 'Khuất Xá' })).toBeVisible();
  await save('Khuất Xá', []);
  await navigation.getByRole('link', { name: 'Toàn huyện' }).click();
  await expect(page).toHaveURL(/tong-quan\?don-vi=188@2020-03-31/);
  await page.keyboard.press('p');
  const bar = page.getByRole('region', { name: 'Trình chiếu' });
  await expect(bar).toContainText('trang 1/2');
  await expect(page.locator('#tom-tat')).toBeHidden();
  await expect(bar).toContainText('Hình 1/');
  for (let at = await placeOf(bar); at.page === 1; at = await placeOf(bar)) {
    const { slide, slides } = at;
    await page.keyboard.press('ArrowRight');
    const next = slide < slides ? { slide: slide + 1, page: 1 } : { slide: 1, page: 2 };
    await expect.poll(() => placeOf(bar)).toMatchObject(next);
  }
  await expect(page.locator('#tom-tat')).toContainText('Khuất Xá');
});

test('a view without a name is not saved, and one of the same name is replaced', async ({ page }) => {
  await page.goto(overviewAddress(locBinh));
  await page.getByRole('button', { name: 'Lưu góc nhìn này…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Góc nhìn đã lưu' });
  const name = dialog.getByRole('textbox', { name: 'Tên góc nhìn đang mở' });
  await name.fill(' ');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(dialog.getByText('Ghi tên để lưu.')).toBeVisible();
  await name.fill('Huyện');
  await name.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Tên của Huyện' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Thay góc nhìn cùng tên' }).click();
  await expect(dialog.getByRole('textbox', { name: /^Tên của/ })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Xoá Huyện' }).click();
  await expect(dialog.getByText(/Chưa có góc nhìn nào/)).toBeVisible();
});
