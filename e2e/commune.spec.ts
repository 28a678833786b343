import { expect, test } from './journey.ts';

const khanhXuan = '/ho-so-xa?don-vi=06544@2024-07-12&bo=XA_NTM_NANG_CAO_2022&ky=2024-Q3';
const khuatXa = '/ho-so-xa?don-vi=06565@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';

test('an appraiser sees where a commune stands on every set, each with its origin and date', async ({
  page,
}) => {
  await page.goto(khanhXuan);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: 'Khánh Xuân' })).toBeVisible();
  const sets = main.getByRole('region', { name: '04 bộ tiêu chí áp dụng cho xã và thôn' });
  await expect(sets.getByRole('row', { name: /^Xã NTM nâng cao 2022/ })).toContainText('19/19');
  await expect(sets.getByRole('row', { name: /^Thôn Bản Lầy/ })).toContainText('3/9');
  await expect(sets.getByRole('row', { name: /^Xã NTM kiểu mẫu 2022/ })).toContainText('?/4');
  await sets.getByRole('link', { name: 'Xã NTM 2022' }).click();
  await expect(page).toHaveURL(/bo=XA_NTM_2022/);
  await expect(main.getByText('xã Khánh Xuân đạt')).toBeVisible();
});

test('what is missing stands first, with what the commune is held to and where that was read', async ({
  page,
}) => {
  await page.goto(khuatXa);
  const criteria = page.getByRole('region', {
    name: /Còn thiếu 07 tiêu chí, đều thiếu ít nhất từ 31\/03\/2018/,
  });
  await expect(criteria.getByRole('listitem').first()).toContainText('Giao thông');
  await criteria.getByText('Thu nhập', { exact: true }).click();
  await expect(criteria).toContainText('từ 36 triệu đồng/người/năm trở lên');
  await expect(criteria).toContainText('QĐ 1980/QĐ-TTg: tiêu chí 10; độ chắc cao');
  await criteria.getByText('Trường học', { exact: true }).click();
  await expect(criteria).toContainText('chưa có căn cứ');
});

test('where a report names some criteria and no count, those are told', async ({ page }) => {
  await page.goto('/ho-so-xa?don-vi=06544@2024-07-12&bo=XA_NTM_KIEU_MAU_2022&ky=2024-Q3');
  await expect(page.locator('#tom-tat')).toContainText('nguồn nêu xã Khánh Xuân đạt 2 trong 4 tiêu chí');
});

test('the line of the commune is drawn, and leads to what it became', async ({ page }) => {
  await page.goto(khanhXuan);
  const lineage = page.getByRole('figure', { name: /Từ xã Bằng Khánh và xã Xuân Mãn/ });
  await expect(lineage.getByRole('img', { name: /vào xã Lộc Bình \(01\/07\/2025\)/ })).toBeVisible();
  await lineage.getByRole('button', { name: 'Xem bảng' }).click();
  await expect(lineage.getByRole('row', { name: /Xuân Mãn/ })).toContainText('suy từ danh mục mã');
});

test('the timeline tells reports, recognitions and the end of the commune', async ({ page }) => {
  await page.goto(khanhXuan);
  const timeline = page.getByRole('region', { name: 'Dòng thời gian' });
  await expect(timeline.getByRole('listitem').first()).toContainText('Thành xã Lộc Bình');
  await expect(timeline).toContainText('Báo cáo Xã NTM nâng cao 2022: 19/19');
});

test('without simulated figures only what was published is left', async ({ page }) => {
  await page.goto(khanhXuan);
  const timeline = page.getByRole('region', { name: 'Dòng thời gian' });
  await expect(timeline).toContainText('31/12/2023');
  await page.getByRole('switch', { name: 'Chỉ xem số công bố' }).click();
  await expect(page).toHaveURL(/lop=cong-bo/);
  const sets = page.getByRole('region', { name: /bộ tiêu chí áp dụng/ });
  await expect(sets.getByRole('row', { name: /^Xã NTM 2022/ })).toContainText('chưa báo cáo');
  await expect(timeline).toContainText('Báo cáo Xã NTM nâng cao 2022: 19/19');
  await expect(timeline).not.toContainText('31/12/2023');
});

test('of a district its communes are offered, and the choice is kept when the page changes', async ({
  page,
  shell,
}) => {
  await page.goto('/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1');
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Hồ sơ một xã' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chọn một xã của huyện Lộc Bình' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Tú Mịch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tú Mịch' })).toBeVisible();
  await shell.search.fill('khuat xa');
  await shell.options.filter({ hasText: 'Xã Khuất Xá' }).first().click();
  await expect(page).toHaveURL(/\/ho-so-xa\?don-vi=06565/);
});
