import { attach, handIn } from '../application.ts';
import type { DemonstrationDays } from '../demonstration-days.ts';
import type { DossierRoad, Work } from '../dossier-road.ts';
import { opinionsReport } from '../papers/dossier-papers.ts';
import { visitPictures } from '../papers/visit-pictures.ts';
import { commune, first } from './communes.ts';

async function talk(work: Work, road: DossierRoad): Promise<void> {
  const { appraiser, enterer, specialist } = work.people;
  const settled = await road.remark(appraiser, {
    criterion: 1,
    text: 'Quy hoạch chung xã có phải bản đã điều chỉnh sau sáp nhập không?',
  });
  const answer = 'Đúng là bản điều chỉnh sau sáp nhập; xã đã công bố tại trụ sở và các nhà văn hóa thôn.';
  await road.remark(enterer, { answers: settled, text: answer });
  await road.resolve(settled);
  await road.remark(specialist, {
    criterion: 5,
    text: 'Trạm y tế xã đang sửa phòng khám: đề nghị nêu ngày bàn giao trước khi Sở xác nhận.',
  });
}

/** Cao Lộc: in appraisal, half of it judged, seen on the spot, asked about and due soon. */
export async function halfJudged(work: Work, days: DemonstrationDays): Promise<void> {
  const applicant = commune(work, '06211', 'Cao Lộc', 2874);
  const { road } = await handIn(work, applicant, { opened: days.ago(34), submitted: days.ago(21) }, [
    { criterion: 2 },
    { criterion: 5, counted: { what: 'Gia đình văn hóa', having: 2689 } },
    { criterion: 6, counted: { what: 'Hộ không nghèo', having: 2716 } },
    { criterion: 7 },
  ]);
  await road.appraise({ action: 'receive', on: days.ago(19) });
  await road.assign(work.people.appraiser.userId, days.ahead(3));
  await road.say('appraisal', [1, 2, 3, 4, 8], {
    2: { documentNumber: '412/SXD-HT' },
    8: {
      verdict: 'more_evidence',
      reason: 'Biểu 8 chưa cộng hai thôn đang rà soát. Bổ sung biểu của 02 thôn và kế hoạch hoàn thành.',
    },
  });
  await road.say('confirmation', [6], { 6: { documentNumber: '1207/SYT-BTXH' } });
  await road.visit(
    {
      on: days.ago(8),
      participants: 'Tổ thẩm định, lãnh đạo UBND xã, trưởng thôn (mô phỏng)',
      note: 'Đi 03 thôn. Nhà văn hóa thôn đã có sân và thiết bị; đường trục thôn sạch, có điểm thu gom rác hai ngăn. Còn 02 thôn chưa rà soát xong hộ phân loại rác.',
    },
    visitPictures(),
  );
  await talk(work, road);
}

/** Ba Sơn: returned once and supplemented, so that changes and carried verdicts are seen. */
export async function supplemented(work: Work, days: DemonstrationDays): Promise<void> {
  const applicant = commune(work, '06196', 'Ba Sơn', 1195);
  const application = await handIn(work, applicant, { opened: days.ago(58), submitted: days.ago(47) });
  const { road, facts } = application;
  await road.appraise({ action: 'receive', on: days.ago(45) });
  await road.say('appraisal', first(10), {
    6: { verdict: 'more_evidence', reason: 'Chưa có danh sách hộ nghèo, cận nghèo cuối kỳ theo từng thôn.' },
    8: { verdict: 'not_met', reason: 'Tỷ lệ hộ thu gom rác mới đạt 81%, theo biểu của xã.' },
  });
  const reason = 'Nêu rõ số ý kiến góp ý và việc tiếp thu.';
  const papers = [{ code: 'opinions_report', reason }];
  await road.appraise({ action: 'request_more', on: days.ago(24), papers, number: '79/VPĐP-TĐ' });
  const again = { road, facts: { ...facts, on: days.ago(10) } };
  await attach(again, { criterion: 6, counted: { what: 'Hộ không nghèo', having: 1118 } });
  await attach(again, { criterion: 8, counted: { what: 'Hộ thu gom rác', having: 1104 } });
  const note = 'Đã rà soát lại theo từng thôn; tỷ lệ hộ thu gom rác tăng sau khi có thêm 03 điểm tập kết.';
  await road.save({ cells: [{ criterion: 8, note }] });
  const counts = { asked: 908, answered: 890, satisfied: 871 };
  await road.attach(
    { paper: 'opinions_report' },
    await opinionsReport({ ...facts, on: days.ago(9) }, counts),
  );
  await road.apply({ action: 'supplement', on: days.ago(7), number: '58/TTr-UBND' });
  await road.assign(work.people.appraiser.userId, days.ahead(9));
}

/** Na Dương: judged by the province, while Sở Y tế has not confirmed its criteria. Nobody holds it, and it is late. */
export async function departmentOutstanding(work: Work, days: DemonstrationDays): Promise<void> {
  const applicant = commune(work, '06526', 'Na Dương', 2210);
  const { road } = await handIn(work, applicant, { opened: days.ago(37), submitted: days.ago(25) });
  await road.appraise({ action: 'receive', on: days.ago(22) });
  await road.say('appraisal', [1, 2, 3, 4, 7, 8, 9, 10]);
  await road.assign(null, days.ago(1));
}
