import { expectAccessible } from './axe.ts';
import { pdf } from './files/uploads.ts';
import { expect, test } from './journey.ts';
import { CouncilPage } from './pages/council-page.ts';
import { fillIn } from './pages/dossier-in-hand.ts';
import { DossierPage } from './pages/dossier-page.ts';
import { DossierPerson } from './pages/dossier-people.ts';

const council = ['Nông Văn Dền', 'Lý Thị Mai', 'Vi Văn Lập'];

/** Papers that are uploaded like the one that is uploaded on the page. */
const furtherPapers = ['results_report', 'opinions_report'];

/** The day `days` from now, as people write it. */
const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });

const communePage = (unit: string, set: string, period: string): string =>
  `/ho-so-xa?${new URLSearchParams({ 'don-vi': unit, bo: set, ky: period })}`;

test.use({ expectedErrors: [/status of 422/] });

test('a commune of 2023 is verified by its district, appraised by its province and recognised', async ({
  signedIn,
  playwright,
  baseURL,
}) => {
  const commune = new DossierPage(await signedIn('demo-entry-officer'));
  const district = new DossierPage(await signedIn('demo-verifier'));
  const province = new DossierPage(await signedIn('demo-appraiser'));
  const person = (account: string) => DossierPerson.signIn(playwright, baseURL ?? '', account);
  let id = 0;

  await test.step('the commune opens a dossier of that time, fills it in and hands it in', async () => {
    const of = { typed: 'hoa cu', unit: /Hòa Cư/, set: 'Xã NTM 2022', year: '2023' };
    id = await commune.begin({ ...of, on: '20/10/2023' });
    await expect(commune.steps).toContainText('Huyện thẩm tra');
    await commune.attach(/Tờ trình của UBND xã/, pdf('Tờ trình.pdf'));
    await commune.recordMeeting('25/10/2023', '40', '39');
    await commune.declare('Không nợ đọng xây dựng cơ bản');
    await expect(commune.saved).toBeVisible();
    const officer = await person('demo-entry-officer');
    await officer.survey({ unit: '06223@2023-10-20', level: 'XA_NTM', year: 2023 }, '2023-10-25');
    await fillIn(officer, id, furtherPapers);
    await commune.page.reload();
    await expect(commune.contents).toContainText('Đã đủ để chuyển bước tiếp theo');
    await commune.take('Nộp hồ sơ', { 'Ngày của văn bản': '05/11/2023', 'Số tờ trình': '45/TTr-UBND' });
    await expect(commune.page.getByText(/^Đã nộp lúc .*, lần 1\.$/)).toBeVisible();
    await expect(commune.contents).toContainText('Đến lượt huyện: nhận hồ sơ.');
  });

  await test.step('the district is told, finds it in its queue and receives it', async () => {
    await district.followNotice('Hồ sơ Xã Hòa Cư: chờ huyện nhận');
    const row = await district.queueRow('Hòa Cư');
    await expect(row).toContainText('chờ huyện nhận');
    await row.getByRole('link').click();
    await expect(district.page.getByText(/Đến lượt huyện: nhận hồ sơ\.$/)).toBeVisible();
    await district.take('Nhận hồ sơ', { 'Ngày của văn bản': '08/11/2023' });
    await expect(district.page.getByText('Đã nhận hồ sơ.')).toBeVisible();
  });

  await test.step('the district verifies every criterion, adds its report where it is missing, and meets', async () => {
    await district.say('Quy hoạch', '1');
    const verifier = await person('demo-verifier');
    await verifier.say(id, 'verification', (at) => (at === 1 ? null : { verdict: 'met' }));
    const of = { 'Ngày của văn bản': '20/11/2023', 'Số văn bản': '88/BC-UBND' };
    await district.page.getByRole('button', { name: 'Kết thúc thẩm tra' }).click();
    await district.fillDialog(of);
    await district.dialog.getByRole('button', { name: 'Kết thúc thẩm tra' }).click();
    await district.dialog.getByRole('link', { name: 'Báo cáo thẩm tra của UBND huyện' }).click();
    await district.attach(/Báo cáo thẩm tra của UBND huyện/, pdf('Báo cáo thẩm tra.pdf'));
    await district.openReview(id);
    await district.take('Kết thúc thẩm tra', of);
    await expect(district.page.getByText('19 đã kết luận, 00 chưa')).toBeVisible();
    await district.open(id);
    await expect(district.hand).toContainText('Biên bản họp Ban Chỉ đạo huyện');
    await district.attach(/Tờ trình của UBND huyện/, pdf('Tờ trình huyện.pdf'));
    await district.openReview(id);
    await district.take('Trình tỉnh', {
      'Ngày của văn bản': '27/11/2023',
      'Số văn bản': '152/TTr-UBND',
      'Ngày họp': '24/11/2023',
      'Số người dự': '30',
      'Số người tán thành': '29',
    });
    await expect(district.page.getByText(/Đến lượt tỉnh: nhận hồ sơ\.$/)).toBeVisible();
  });

  await test.step('the province receives it, reads what the district said, and appraises it', async () => {
    await province.followNotice('Hồ sơ Xã Hòa Cư: chờ tỉnh nhận');
    await (await province.queueRow('Hòa Cư')).getByRole('link').click();
    await province.take('Nhận hồ sơ', { 'Ngày của văn bản': '01/12/2023' });
    await province.criterion('Quy hoạch').click();
    await expect(province.page.getByText('Huyện thẩm tra: đạt')).toBeVisible();
    await province.say('Quy hoạch', '1');
    const appraiser = await person('demo-appraiser');
    await appraiser.say(id, 'appraisal', (at) => (at === 1 ? null : { verdict: 'met' }));
    await province.take('Kết thúc thẩm định', {
      'Ngày của văn bản': '18/12/2023',
      'Số văn bản': '210/BC-VPĐP',
    });
    await expect(province.page.getByText(/Đến lượt Hội đồng/)).toBeVisible();
  });

  await test.step('the council passes it, the decision is recorded and announced', async () => {
    const sitting = new CouncilPage(province.page);
    await sitting.openSitting('Đợt 4 năm 2023', '22/12/2023', council);
    await sitting.pass('Xã Hòa Cư', 3);
    await sitting.closeMinutes();
    await sitting.decide('Xã Hòa Cư', '99/QĐ-UBND', '26/01/2024');
    await sitting.announce('Xã Hòa Cư', '05/02/2024');
  });

  await test.step('the commune reads that it is recognised, and so does everybody', async () => {
    await commune.followNotice('Hồ sơ Xã Hòa Cư: đã công bố');
    await expect(commune.page.getByText(/^ngày 26\/01\/2024, đạt chuẩn năm 2023, công bố/)).toBeVisible();
    await commune.page.getByRole('button', { name: /^Quá trình/ }).click();
    await expect(commune.page.getByRole('heading', { name: '27/11/2023: trình tỉnh' })).toBeVisible();
    await expectAccessible(commune.page);
    await commune.page.goto(communePage('06223@2024-03-31', 'XA_NTM_2022', '2024-Q1'));
    await expect(commune.page.getByText('công nhận năm 2023')).toBeVisible();
  });
});

test('a commune of 2026 hands in to its province at once, a department confirms, and it is recognised', async ({
  signedIn,
  playwright,
  baseURL,
}) => {
  const commune = new DossierPage(await signedIn('demo-entry-officer'));
  const province = new DossierPage(await signedIn('demo-appraiser'));
  const second = new DossierPage(await signedIn('demo-second-appraiser'));
  const health = new DossierPage(await signedIn('demo-department-specialist'));
  let id = 0;

  await test.step('the commune opens a dossier, records the survey and hands in', async () => {
    const of = { typed: 'ba son', unit: /Ba Sơn/, set: 'Xã NTM 2026', year: '2026' };
    id = await commune.begin({ ...of, on: '01/09/2026' });
    await expect(commune.steps).not.toContainText('Huyện');
    await commune.attach(/Tờ trình của UBND xã/, pdf('Tờ trình.pdf'));
    await commune.recordMeeting('05/09/2026', '40', '40');
    await commune.declare('An ninh, trật tự không phức tạp');
    await expect(commune.saved).toBeVisible();
    await commune.line(/lấy ý kiến hài lòng/).click();
    await commune.page.getByRole('link', { name: 'Mở trang lấy ý kiến' }).click();
    await commune.page.getByRole('link', { name: 'Ghi kết quả lấy ý kiến' }).click();
    await commune.page.getByLabel('Thu phiếu đến ngày').fill('04/09/2026');
    await commune.page.getByLabel('Tổng số hộ').fill('90');
    await commune.page.getByLabel('Số phiếu phát ra').fill('80');
    await commune.page.getByLabel('Số phiếu hợp lệ thu về').fill('80');
    await commune.page.getByLabel('Số hộ hài lòng chung').fill('79');
    for (const content of [1, 2, 3, 4])
      await commune.page.getByLabel(`Số hộ hài lòng của nội dung ${content}`).fill('78');
    await commune.page.getByRole('button', { name: 'Lưu kết quả' }).click();
    await fillIn(
      await DossierPerson.signIn(playwright, baseURL ?? '', 'demo-entry-officer'),
      id,
      furtherPapers,
    );
    await commune.open(id);
    await commune.take('Nộp hồ sơ', { 'Ngày của văn bản': '10/09/2026', 'Số tờ trình': '31/TTr-UBND' });
    await expect(commune.contents).toContainText('Đến lượt tỉnh: nhận hồ sơ.');
  });

  await test.step('the province receives it and gives it to a second appraiser with a due date', async () => {
    await province.followNotice('Hồ sơ Xã Ba Sơn: chờ tỉnh nhận');
    await province.page.getByRole('link', { name: 'Thẩm tra, thẩm định' }).click();
    await province.take('Nhận hồ sơ', { 'Ngày của văn bản': '14/09/2026' });
    await province.page.getByRole('button', { name: 'Việc khác với hồ sơ' }).click();
    await province.page.getByRole('menuitem', { name: 'Chuyển cho người khác' }).click();
    await province.dialog.getByLabel('Người giữ').selectOption('demo-second-appraiser');
    await province.fillDialog({
      'Hạn trả lời': dayIn(20),
      'Lời nhắn cho người nhận': 'Nhờ xem kỹ tiêu chí 8.',
    });
    await province.dialog.getByRole('button', { name: 'Lưu' }).click();
    await second.followNotice('Được giao hồ sơ Xã Ba Sơn');
    await second.page.goto('/ho-so?giu=toi');
    const row = second.page.getByRole('row', { name: /^Xã Ba Sơn/ });
    await expect(row).toContainText('tỉnh đang thẩm định');
    await expect(row).toContainText(/còn (19|20) ngày/);
    await row.getByRole('link').click();
  });

  await test.step('the department confirms its criterion, and the appraiser who holds it reads that', async () => {
    await (await health.queueRow('Ba Sơn')).getByRole('link').click();
    await health.criterion('Văn hóa, GD, y tế').click();
    await health.page.getByLabel('Văn bản của sở, ngành').fill('412/SYT-NVY');
    await health.say('Văn hóa, GD, y tế', '1');
    await second.openReview(id);
    await second.criterion('Văn hóa, GD, y tế').click();
    await expect(second.page.getByText('xác nhận: đạt, văn bản 412/SYT-NVY')).toBeVisible();
  });

  await test.step('the appraiser notes a visit, says what is to be said and concludes', async () => {
    await second.page.getByRole('button', { name: /^Thực địa/ }).click();
    await second.page.getByRole('button', { name: 'Ghi chuyến kiểm tra thực tế' }).click();
    await second.page.getByLabel('Ngày kiểm tra').fill('24/09/2026');
    await second.page.getByLabel('Thành phần', { exact: true }).fill('Văn phòng Điều phối, Sở Y tế');
    await second.page.getByLabel('Đã thấy gì').fill('Trạm y tế đủ thiết bị theo danh mục.');
    await second.page.getByRole('button', { name: 'Lưu ghi chép' }).click();
    await expect(second.page.getByText('Trạm y tế đủ thiết bị theo danh mục.')).toBeVisible();
    await second.say('Quy hoạch', '1');
    const api = await DossierPerson.signIn(playwright, baseURL ?? '', 'demo-second-appraiser');
    await api.say(id, 'appraisal', (at) => (at === 1 ? null : { verdict: 'met' }));
    await second.take('Kết thúc thẩm định', {
      'Ngày của văn bản': '05/10/2026',
      'Số văn bản': '310/BC-VPĐP',
    });
    await expect(second.page.getByText(/Đến lượt Hội đồng/)).toBeVisible();
  });

  await test.step('the council passes it, and everybody reads that it is recognised', async () => {
    const sitting = new CouncilPage(province.page);
    await sitting.openSitting('Đợt 3 năm 2026', '12/10/2026', council);
    await sitting.pass('Xã Ba Sơn', 3);
    await sitting.closeMinutes();
    await sitting.decide('Xã Ba Sơn', '1810/QĐ-UBND', '20/10/2026');
    await commune.followNotice('Hồ sơ Xã Ba Sơn: đã công nhận');
    await expect(commune.contents).toContainText('Đến lượt tỉnh: ghi việc công bố');
    await sitting.announce('Xã Ba Sơn', '30/10/2026');
    await commune.followNotice('Hồ sơ Xã Ba Sơn: đã công bố');
    await expect(commune.page.getByText(/^ngày 20\/10\/2026, đạt chuẩn năm 2026, công bố/)).toBeVisible();
    await commune.page.goto(communePage('06196@2026-12-31', 'XA_NTM_2026', '2026-Q4'));
    await expect(commune.page.getByText('công nhận năm 2026')).toBeVisible();
  });
});
