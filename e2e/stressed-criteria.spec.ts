import { csvRows } from './files/csv-rows.ts';
import { savedText } from './files/saved-text.ts';
import { svgFacts } from './files/svg-facts.ts';
import { expect, test } from './journey.ts';
import { locBinh } from './pages/overview-page.ts';

const dots = 'circle[data-mark="solid"]';

test('a reader sees which criteria the conference stressed, in the picture and in the table', async ({
  overview,
}) => {
  await overview.open();
  const { picture, frame, table, tableButton } = overview.figure('tieu-chi-thieu');
  await expect(picture).toContainText('hội nghị nhấn mạnh');
  await expect(picture.locator(dots)).toHaveCount(3);
  await expect(frame).toContainText('hội nghị 31/03/2020');
  await tableButton.click();
  await expect(table.getByRole('columnheader', { name: 'Hội nghị nhấn mạnh' })).toBeVisible();
  const rows = table.getByRole('row').filter({ hasText: '31/03/2020' });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Văn hóa');
  await expect(rows.last()).toContainText('Môi trường và an toàn thực phẩm');
});

test('the published page names the two stressed criteria and nothing else of any', async ({ overview }) => {
  await overview.open({ ...locBinh, layer: 'published' });
  const { title, picture } = overview.figure('tieu-chi-thieu');
  await expect(title).toHaveText('Hai tiêu chí được nhấn mạnh');
  await expect(picture).toContainText('Văn hóa');
  await expect(picture).toContainText('Môi trường và an toàn thực phẩm');
  await expect(picture).toContainText('Công bố không nêu xã nào thiếu tiêu chí nào');
});

test('the quarter after has no such mark', async ({ overview }) => {
  await overview.open({ ...locBinh, period: '2020-Q2' });
  const { picture } = overview.figure('tieu-chi-thieu');
  await expect(picture).toBeVisible();
  await expect(picture.locator(dots)).toHaveCount(0);
});

test('the mark and its day are saved with the picture and the table', async ({ page, overview }) => {
  await overview.open();
  const figure = overview.figure('tieu-chi-thieu');
  await expect(figure.picture).toBeVisible();
  const { text } = await svgFacts(page, await savedText(await figure.save('SVG')));
  expect(text).toContain('hội nghị nhấn mạnh');
  expect(text).toContain('hội nghị 31/03/2020');
  const [head = [], ...rows] = csvRows(await savedText(await figure.save('CSV')));
  const day = head.indexOf('Hội nghị nhấn mạnh');
  expect(rows.filter((row) => row[day] === '31/03/2020').map((row) => row[0])).toEqual(['16', '17']);
});
