import { expect, test } from './journey.ts';
import { overviewAddress } from './pages/overview-page.ts';

const address = '/sap-xep-don-vi';
const locBinhAt2020 = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' };

test('an analyst finds what the communes of a district became, with the act behind it', async ({ page }) => {
  await page.goto(`${address}?don-vi=188@2020-03-31`);
  const main = page.getByRole('main');
  await expect(main.getByRole('region')).toHaveCount(4);
  const twoTier = main.getByRole('region', { name: /Kết thúc cấp huyện.*Lạng Sơn/ });
  await expect(twoTier).toContainText('Nghị quyết 1672/NQ-UBTVQH15');
  await expect(twoTier).toContainText('18 xã, 02 thị trấn → 07 xã');
  await expect(twoTier.getByRole('row', { name: /^Xã Mẫu Sơn 06541/ })).toContainText(
    'Xã Mẫu Sơn 06532, Xã Yên Khoái 06541, Xã Tú Mịch 06547',
  );
  const early = main.getByRole('region', { name: /Sắp xếp.*01\/01\/2020/ });
  await expect(early).toContainText(
    '(trong dữ liệu, Huyện Lộc Bình: 27 xã, 02 thị trấn → 19 xã, 02 thị trấn)',
  );
});

test('one reorganisation opens whole, has an address and leads back', async ({ page }) => {
  await page.goto(`${address}?don-vi=188@2020-03-31`);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: /Kết thúc cấp huyện.*Lạng Sơn/ }).click();
  await expect(page).toHaveURL(/\/sap-xep-don-vi\/\d+$/);
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Kết thúc cấp huyện');
  await expect(main.getByRole('row')).toHaveCount(16);
  await page.reload();
  await expect(main).toContainText('Huyện Cao Lộc');
  await main.getByRole('link', { name: 'Mọi lần sắp xếp' }).click();
  await expect(page).toHaveURL(address);
  await expect(main.getByRole('region')).toHaveCount(11);
});

test('a break of the line leads to the reorganisation behind it', async ({ page, overview }) => {
  await page.goto(overviewAddress(locBinhAt2020));
  await overview.drawn();
  await page
    .getByRole('button', { name: /Vì sao đứt.*01\/01\/2020/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Xem đơn vị nào thành đơn vị nào' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('region')).toHaveCount(1);
  await expect(main.getByRole('region')).toContainText('Nghị quyết 818/NQ-UBTVQH14');
  await expect(main.getByRole('row', { name: /chưa rõ thành đơn vị nào/ })).toContainText('Xã Xuân Lễ');
});

test('a code used before leads to the commune of its own time', async ({ page, overview }) => {
  await page.goto(`${address}?don-vi=188@2020-03-31`);
  const row = page.getByRole('row', { name: /^Xã Mẫu Sơn 06541/ });
  await row.getByRole('link', { name: 'Xã Yên Khoái' }).click();
  await overview.settled();
  await expect(page).toHaveURL(/don-vi=06541@2025-06-30/);
});

test('without a mouse: from the overview to the reorganisations of its unit, and to all of them', async ({
  page,
  overview,
  shell,
}) => {
  await page.goto(overviewAddress(locBinhAt2020));
  await overview.settled();
  await shell.navigation.getByRole('link', { name: 'Sắp xếp đơn vị' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}?don-vi=188@2020-03-31`);
  const filter = page.getByRole('navigation', { name: 'Lọc theo đơn vị' });
  await expect(filter.getByRole('link', { name: 'Huyện Lộc Bình' })).toHaveAttribute('aria-current', 'page');
  await filter.getByRole('link', { name: 'Mọi đơn vị' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('region')).toHaveCount(11);
});

test.describe('addresses that lead nowhere', () => {
  test.use({ expectedErrors: [[/status of 404/], { scope: 'test' }] });

  test('say so', async ({ page }) => {
    await page.goto(`${address}/99999`);
    await expect(page.getByRole('main')).toContainText('Không có lần sắp xếp này.');
    await page.goto(`${address}?tu=2021-01-01&den=2021-12-31`);
    await expect(page.getByRole('main')).toContainText('Không có lần sắp xếp nào trong phạm vi này.');
  });
});
