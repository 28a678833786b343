import { expect, test } from './journey.ts';
import { locBinh } from './pages/overview-page.ts';
import { locBinhSecond, RankingPage, rankingAddress } from './pages/ranking-page.ts';

test('before the conference: who slipped, which criteria were lost, who is behind, in one sentence', async ({
  page,
}) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  await expect(ranking.headline).toHaveText(
    'Từ quý I/2020 đến quý II/2020: 03 tiêu chí mới đạt ở 02 xã, 03 tiêu chí mất ở 03 xã ' +
      '(Khuất Xá: tiêu chí 11; Tú Mịch: tiêu chí 10; Yên Khoái: tiêu chí 17); tăng và giảm bằng nhau. ' +
      'Tụt hạng nhiều nhất: Yên Khoái (3 bậc), Tú Mịch (1 bậc), Minh Hiệp (1 bậc) và 03 nơi khác (1 bậc). ' +
      'Chậm tiến độ: Tú Mịch và Khuất Xá.',
  );
  await expect(ranking.pace).toContainText('Gần đây tính từ quý II/2019.');
  await expect(ranking.standing).toContainText('01 xã dưới chuẩn sau khi được công nhận');
  await expect(ranking.standing.getByRole('row', { name: /Yên Khoái/ })).toContainText('17 Môi trường');
});

test('another period is compared with, and the address keeps it through refresh and back', async ({
  page,
}) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  await ranking.since.click();
  await page.getByRole('option', { name: 'Quý IV/2019' }).click();
  await expect(ranking.headline).toContainText('Từ quý IV/2019 đến quý II/2020');
  await expect(page).toHaveURL(/&so-voi=2019-Q4$/);
  await page.reload();
  await expect(ranking.headline).toContainText('Từ quý IV/2019 đến quý II/2020');
  await page.goBack();
  await expect(ranking.headline).toContainText('Từ quý I/2020 đến quý II/2020');
});

test('the table puts those that lost the most places first, and opens a commune', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  await ranking.table.getByRole('button', { name: /Lên, xuống/ }).click();
  await expect(page).toHaveURL(/&xep=bac$/);
  await expect(ranking.table.getByRole('row').nth(1)).toContainText('Yên Khoái');
  await ranking.table.getByRole('link', { name: 'Yên Khoái' }).click();
  await expect(page).toHaveURL(/\/tong-quan\?/);
});

test('a commune that was merged has a place, but no movement and the reason', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open(locBinh);
  const row = ranking.table.getByRole('row', { name: /Khánh Xuân/ });
  await expect(row).toContainText('đơn vị đã sắp xếp');
  await expect(ranking.pace).toContainText('Chưa tính được tốc độ gần đây: đơn vị đã sắp xếp.');
});

test('with published figures only nothing is ranked and nothing is taken as held', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open({ ...locBinh, layer: 'published' });
  await expect(ranking.headline).toHaveText('Từ quý IV/2019 đến quý I/2020: chưa so được xã nào.');
  await expect(ranking.ranking).toContainText('Chưa có số để xếp hạng.');
  await expect(ranking.standing).toContainText('chưa có số ở kỳ này');
});

test('the keyboard walks through the places and reads each aloud', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  const plot = ranking.ranking.getByRole('group', { name: /^Huyện Lộc Bình\./ });
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await expect(ranking.ranking.locator('[aria-live]')).toHaveText(
    'Đồng Bục: hạng 1, đồng hạng, giữ hạng, 19/19, mô phỏng',
  );
});

test('on A4 the sentence, both pictures and the table are there', async ({ page }) => {
  await page.goto(rankingAddress(locBinhSecond));
  const ranking = new RankingPage(page);
  await ranking.settled();
  await page.emulateMedia({ media: 'print' });
  for (const part of [ranking.headline, ranking.ranking, ranking.changes, ranking.table])
    await expect(part).toBeVisible();
});
