import { expect, test } from './journey.ts';
import { overviewAddress } from './pages/overview-page.ts';

const fourMissing =
  /còn thiếu 04: Giao thông, Trường học, Cơ sở vật chất văn hóa và Môi trường và an toàn thực phẩm/;

test('a reader follows the figure of Cao Lộc and finds 14,5 without invented parts', async ({
  sources,
  overview,
}) => {
  await sources.open();
  await sources.openViewOf('F17');
  await overview.settled();
  await expect(overview.unit).toContainText('Huyện Cao Lộc');
  await expect(overview.headline).toContainText('bình quân 14,5/19 tiêu chí/xã');
  await expect(overview.figures).toContainText('14,5');
  await expect(overview.figures).toContainText('không kèm tổng');
  await expect(overview.figures).toContainText('nguồn không nêu; 20 xã thuộc phạm vi');
});

for (const { name, search } of [
  { name: 'Thanh Hương', search: 'thanh huong' },
  { name: 'Thanh Chi', search: 'thanh chi' },
  { name: 'Thanh Ngọc', search: 'thanh ngoc' },
])
  test(`a reader looks up ${name} and reads 15/19 with the four missing criteria by name`, async ({
    page,
    shell,
    overview,
  }) => {
    await page.goto(overviewAddress({ unit: '428@2022-12-31', set: 'XA_NTM_2022', period: '2022-Q4' }));
    await overview.settled();
    await shell.findUnit(search, `Xã ${name}`, 'Thanh Chương');
    await expect(overview.unit).toContainText(`Xã ${name}`);
    await overview.settled();
    await expect(overview.headline).toContainText(`xã ${name} đạt 15/19 tiêu chí`);
    await expect(overview.headline).toHaveText(fourMissing);
    await expect(overview.figures).toContainText('15/19');
    await expect(overview.main).toContainText(
      'Nguồn không nêu bộ tiêu chí; mẫu số 19 ứng với Xã NTM 2016 và Xã NTM 2022.',
    );
  });

for (const { key, unit, count } of [
  { key: 'F39', unit: 'Xã Thanh Tiên', count: '11/15' },
  { key: 'F40', unit: 'Xã Thanh Liên', count: '11/15' },
  { key: 'F41', unit: 'Xã Thanh Phong', count: '12/15' },
])
  test(`the figure of ${unit} opens its page with ${count} advanced criteria`, async ({
    sources,
    overview,
  }) => {
    await sources.open('/nguon-so-lieu?bao-cao=report-003');
    await sources.openViewOf(key);
    await overview.settled();
    await expect(overview.unit).toContainText(unit);
    await expect(overview.headline).toContainText(`đạt ${count} tiêu chí`);
    await expect(overview.figures).toContainText(count);
    await expect(overview.main).toContainText('Nguồn không nêu bộ tiêu chí');
  });

test('Kim Song Trường shows 4/20 and names the four criteria that are met', async ({ sources, overview }) => {
  await sources.open('/nguon-so-lieu?bao-cao=report-004');
  await sources.openViewOf('F46');
  await overview.settled();
  await expect(overview.headline).toContainText('xã Kim Song Trường đạt 4/20 tiêu chí');
  const met = overview.main
    .getByRole('listitem')
    .filter({ has: overview.page.getByTitle('đạt', { exact: true }) });
  await expect(met).toHaveText([/Thủy lợi/, /Điện/, /Nhà ở dân cư/, /Quốc phòng và An ninh/i]);
});

for (const { search, unit, count, met, notMet } of [
  { search: 'ban lay', unit: 'Thôn Bản Lầy', count: '3/9', met: ['7', '8', '9'], notMet: [] },
  { search: 'na ngan', unit: 'Thôn Nà Ngần', count: '3/9', met: ['7', '8', '9'], notMet: [] },
  {
    search: 'ban chu b',
    unit: 'Thôn Bản Chu B',
    count: '7/9',
    met: [],
    notMet: ['Quy hoạch', 'Đường giao thông'],
  },
  {
    search: 'quan phat',
    unit: 'Thôn Quân Phát',
    count: '7/9',
    met: [],
    notMet: ['Văn hóa, giáo dục, y tế', 'Môi trường và chất lượng môi trường sống'],
  },
])
  test(`a reader finds ${unit} by search and reads ${count} of the residential criteria`, async ({
    page,
    shell,
    overview,
  }) => {
    await page.goto(
      overviewAddress({ unit: '06544@2024-07-12', set: 'XA_NTM_NANG_CAO_2022', period: '2024-Q3' }),
    );
    await overview.settled();
    await shell.findUnit(search, unit);
    await expect(overview.unit).toContainText(unit);
    await overview.settled();
    await expect(overview.headline).toContainText(`đạt ${count} tiêu chí`);
    await expect(overview.figures).toContainText(count);
    const lines = overview.main.getByRole('listitem');
    const marked = (state: string) => lines.filter({ has: page.getByTitle(state, { exact: true }) });
    for (const name of met) await expect(marked('đạt').filter({ hasText: name })).toHaveCount(1);
    for (const name of notMet) await expect(marked('chưa đạt').filter({ hasText: name })).toHaveCount(1);
    for (const name of notMet) await expect(overview.headline).toContainText(name, { ignoreCase: true });
  });

test('Khánh Xuân shows what is known of the conditions of the model standard, and nothing more', async ({
  sources,
  overview,
}) => {
  await sources.open('/nguon-so-lieu?bao-cao=report-000');
  await sources.openViewOf('F01');
  await overview.settled();
  await expect(overview.unit).toContainText('Xã Khánh Xuân');
  const lines = overview.main.getByRole('listitem');
  const marked = (state: string) => lines.filter({ has: overview.page.getByTitle(state, { exact: true }) });
  await expect(marked('đạt')).toHaveCount(2);
  await expect(marked('chưa rõ')).toHaveCount(2);
  await expect(marked('chưa đạt')).toHaveCount(0);
  await expect(overview.main).toContainText('51,2');
  await expect(overview.main).toContainText('phủ đến thôn');
  await expect(overview.main).toContainText('100%');
});

test('Khánh Xuân meets all 19 advanced criteria on 12/07/2024', async ({ sources, overview }) => {
  await sources.open('/nguon-so-lieu?bao-cao=report-000');
  await sources.openViewOf('F02');
  await overview.settled();
  await expect(overview.headline).toContainText('xã Khánh Xuân đạt 19/19 tiêu chí');
  await expect(overview.main).toContainText('Số liệu đến 12/07/2024');
});

test('a commune with simulated figures alone says so, and published only leaves it unknown', async ({
  page,
  overview,
}) => {
  await page.goto(overviewAddress({ unit: '06610@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' }));
  await overview.settled();
  await expect(overview.headline).toContainText('xã Ái Quốc đạt 6/19');
  await expect(overview.main).toContainText('Chỉ có số mô phỏng.');
  await expect(overview.panel('Công bố về đơn vị này')).toContainText('Chưa có báo cáo nào');
  await expect(overview.layer).toContainText('Chưa có số công bố');
  await overview.publishedOnly.click();
  await expect(page).toHaveURL(/lop=cong-bo/);
  await overview.settled();
  await expect(overview.headline).not.toContainText('6/19');
  await expect(overview.figures).toContainText('?');
});
