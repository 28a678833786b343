import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

const refused = /status of (404|422)/;

test.describe('when the address asks for what cannot be shown', () => {
  test.use({ expectedErrors: [[refused], { scope: 'test' }] });

  test('a quarter before all data is told in words, with a way back', async ({ page, overview }) => {
    await page.goto(overviewAddress({ ...locBinh, period: '2017-Q4' }));
    const alert = overview.main.getByRole('alert');
    await expect(alert).toContainText('Số liệu sớm nhất là của quý I/2018');
    await expect(overview.main).not.toContainText('0,00');
    await alert.getByRole('link', { name: 'Xem quý I/2018' }).click();
    await expect(overview.headline).toContainText('Quý I/2018');
  });

  test('a quarter after a unit has ended offers the last one in which it existed', async ({
    page,
    overview,
  }) => {
    await page.goto(overviewAddress({ ...locBinh, set: 'XA_NTM_2022', period: '2026-Q1' }));
    const alert = overview.main.getByRole('alert');
    await expect(alert).toContainText('30/06/2025');
    await alert.getByRole('link', { name: 'Xem quý II/2025, kỳ gần nhất có đơn vị này' }).click();
    await expect(page).toHaveURL(/ky=2025-Q2/);
    await expect(overview.headline).toContainText('Quý II/2025');
  });

  test('a commune that was merged leads to the one it became', async ({ page, overview }) => {
    await page.goto(overviewAddress({ unit: '06595@2019-12-31', set: 'XA_NTM_2016', period: '2020-Q1' }));
    await overview.main.getByRole('alert').getByRole('link', { name: 'Xã Minh Hiệp' }).click();
    await expect(overview.unit).toContainText('Xã Minh Hiệp');
    await expect(overview.headline).toContainText('xã Minh Hiệp');
  });

  test('a unit that does not exist is told in words', async ({ page, overview, shell }) => {
    await page.goto(overviewAddress({ ...locBinh, unit: '999@2020-03-31' }));
    const alert = overview.main.getByRole('alert');
    await expect(alert).toContainText('Không có đơn vị này');
    await expect(alert).not.toContainText(/@|2020-/);
    await alert.getByRole('button', { name: 'Tìm đơn vị' }).click();
    await expect(shell.search).toBeFocused();
    await shell.findUnit('loc binh', 'Huyện Lộc Bình');
    await expect(overview.headline).toContainText('9,84');
  });

  test('a set that does not apply is told in words', async ({ page, overview }) => {
    await page.goto(overviewAddress({ ...locBinh, set: 'XA_NTM_2022' }));
    const alert = overview.main.getByRole('alert');
    await expect(alert).toContainText('Bộ tiêu chí không áp dụng cho huyện Lộc Bình vào ngày 31/03/2020');
    await expect(alert).toContainText('giai đoạn 2021–2025');
    await expect(overview.filters).toContainText('Xã NTM 2022');
    await expect(overview.main).not.toContainText('XA_NTM');
    await alert.getByRole('link', { name: /2016–2020/ }).click();
    await expect(overview.headline).toContainText('9,84');
  });

  test('a set that does not exist is told in words', async ({ page, overview }) => {
    await page.goto(overviewAddress({ ...locBinh, set: 'XA_NTM_1999' }));
    await expect(overview.main.getByRole('alert')).toContainText('Không có bộ tiêu chí này');
    await expect(overview.main).not.toContainText('XA_NTM');
  });
});

// Without its period an address opens in the last one in which the unit existed and the set was in force.
for (const { address, part, rest } of [
  { address: overviewAddress({ ...locBinh, period: '2020-Q9' }), part: 'kỳ', rest: 'Quý IV/2021' },
  { address: overviewAddress({ ...locBinh, period: 'hom-nay' }), part: 'kỳ', rest: 'Quý IV/2021' },
  { address: `${overviewAddress(locBinh)}&lop=tat-ca`, part: 'lớp số liệu', rest: '9,84' },
  { address: `${overviewAddress(locBinh)}&la=1`, part: 'phần “la”', rest: '9,84' },
])
  test(`an address with an unreadable part names it: ${address.split('&').at(-1)}`, async ({
    page,
    shell,
    overview,
  }) => {
    await page.goto(address);
    await expect(overview.headline).toHaveText('Địa chỉ có phần không đọc được');
    await expect(overview.main).toContainText(`Không đọc được: ${part}.`);
    await expect(shell.navigation).toBeVisible();
    await overview.main.getByRole('link', { name: 'Mở trang, bỏ phần không đọc được' }).click();
    await expect(overview.headline).toContainText(rest);
  });

test('a page that does not exist says so within the shell', async ({ page, shell, overview }) => {
  await page.goto('/khong-co');
  await expect(overview.headline).toHaveText('Không có trang này');
  await expect(shell.navigation).toBeVisible();
});
