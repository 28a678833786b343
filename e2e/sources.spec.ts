import { expect, test } from './journey.ts';

test('an analyst finds five reports and all 48 figures they state', async ({ sources }) => {
  await sources.open();
  await expect(sources.reports).toHaveCount(5);
  await expect(sources.figures).toHaveCount(48);
  await expect(sources.main).toContainText('05 báo cáo nêu 48 số liệu');
  for (const [title, count] of [
    [/nông thôn mới kiểu mẫu năm 2024/, 10],
    [/UBND huyện Cao Lộc/, 9],
    [/sơ kết quý I năm 2020/, 11],
    [/Thanh Chương/, 15],
    [/Kim Song Trường/, 3],
  ] as const)
    await expect(
      sources
        .report(title)
        .getByRole('row')
        .filter({ has: sources.page.getByRole('rowheader') }),
    ).toHaveCount(count);
});

test('the date that cannot be right is flagged beside its figure', async ({ sources }) => {
  await sources.open('/nguon-so-lieu?bao-cao=report-004');
  const row = sources.figure('F46');
  await expect(row).toContainText('không thể');
  await expect(row).toContainText('07/03/2022');
  await expect(sources.report(/Kim Song Trường/)).toContainText('Lưu ý.');
});

test('the published average of Lộc Bình is shown with the division that gives it', async ({ sources }) => {
  await sources.open();
  const row = sources.figure('F30');
  await expect(row).toContainText('187/19 = 9,8421');
  await expect(row).toContainText('khớp');
  await expect(sources.figure('F29')).toContainText('162–201');
});

test('the link of a figure opens the view that shows it', async ({ page, sources, overview }) => {
  await sources.open();
  await sources.openViewOf('F30');
  await expect(page).toHaveURL(/tong-quan\?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1$/);
  await expect(overview.figures).toContainText('187/19 = 9,84');
  await page.goBack();
  await expect(page).toHaveURL('/nguon-so-lieu');
  await expect(sources.figures).toHaveCount(48);
});

test('the unit of a report opens in the quarter of the report', async ({ page, sources, overview }) => {
  await sources.open();
  await sources
    .report(/UBND huyện Cao Lộc/)
    .getByRole('link', { name: 'Huyện Cao Lộc' })
    .click();
  await overview.settled();
  await expect(page).toHaveURL(/ky=2024-Q[23]/);
  await expect(overview.headline).toContainText('14,5');
});

test('a check on the overview leads to the very row of its source', async ({ page, sources, overview }) => {
  await overview.open();
  await overview.main.getByRole('link', { name: 'có thể' }).click();
  await expect(page).toHaveURL(/\/nguon-so-lieu#F29$/);
  await expect(sources.figure('F29')).toBeInViewport();
});

test('one report alone has an address, and a report that does not exist says so', async ({
  page,
  sources,
}) => {
  await sources.open();
  await sources.filter.getByRole('link', { name: /Cao Lộc/ }).click();
  await expect(page).toHaveURL('/nguon-so-lieu?bao-cao=report-001');
  await expect(sources.figures).toHaveCount(9);
  await page.reload();
  await expect(sources.figures).toHaveCount(9);
  await page.goto('/nguon-so-lieu?bao-cao=report-999');
  await expect(sources.main).toContainText('Không có báo cáo này.');
});
