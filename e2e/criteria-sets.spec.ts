import { expect, test } from './journey.ts';
import { overviewAddress } from './pages/overview-page.ts';

const haTinh = { unit: '42@2026-03-31', period: '2026-Q1' };

test('a reader sees which criterion reads as which, where no basis is known, and that the set is frozen', async ({
  page,
}) => {
  await page.goto('/bo-tieu-chi?bo=XA_NTM_2022');
  const set = page.getByRole('region', {
    name: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021–2025',
  });
  await expect(set).toContainText('19 tiêu chí, 57 chỉ tiêu');
  await expect(set).toContainText('đã khóa');
  const row = set.getByRole('row', { name: /Nghèo đa chiều/ });
  await expect(row).toContainText('11 Hộ nghèo');
  await expect(row).toContainText('chưa có căn cứ');
  await page.getByRole('link', { name: 'Xã NTM 2026', exact: true }).click();
  await expect(page).toHaveURL('/bo-tieu-chi?bo=XA_NTM_2026');
  await expect(page.getByText(/^Từ bộ 2022: chưa có căn cứ/)).toBeVisible();
});

test('while communes report under two sets both are told and both can be read', async ({
  page,
  overview,
}) => {
  await overview.open({ ...haTinh, set: 'XA_NTM_2026' });
  await expect(overview.main.getByText('Hai bộ cùng có số liệu:')).toBeVisible();
  await expect(overview.figures).toContainText('/10');
  await overview.main.getByRole('link', { name: /^theo bộ 2022: \d+,\d+\/19$/ }).click();
  await expect(page).toHaveURL(overviewAddress({ ...haTinh, set: 'XA_NTM_2022' }));
  await expect(overview.figures).toContainText('/19');
  await expect(overview.main.getByRole('link', { name: /^theo bộ 2026: \d+,\d+\/10$/ })).toBeVisible();
});
