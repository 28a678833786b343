import { attach, handIn, open } from '../application.ts';
import type { DemonstrationDays } from '../demonstration-days.ts';
import type { Work } from '../dossier-road.ts';
import { communeLetter } from '../papers/dossier-papers.ts';
import { commune, first } from './communes.ts';

/** Tân Đoàn: being drafted, with much missing still. */
export async function beingDrafted(work: Work, days: DemonstrationDays): Promise<void> {
  const application = await open(work, commune(work, '06316', 'Tân Đoàn', 1486), days.ago(9));
  const { road, facts } = application;
  await road.attach({ paper: 'commune_letter' }, await communeLetter(facts));
  await attach(application, { criterion: 6, counted: { what: 'Hộ không nghèo', having: 1391 } });
  await road.save({
    conditions: [{ key: 'no_construction_debt', held: true }],
    cells: [
      { criterion: 6, verdict: 'met', note: 'Theo rà soát hộ nghèo, cận nghèo của xã.' },
      { criterion: 7, note: 'Chờ kết quả đo kiểm của Sở Khoa học và Công nghệ.' },
    ],
  });
}

/** Thống Nhất: handed in, and nobody has received it yet. */
export async function handedIn(work: Work, days: DemonstrationDays): Promise<void> {
  const applicant = commune(work, '06577', 'Thống Nhất', 1612);
  await handIn(work, applicant, { opened: days.ago(16), submitted: days.ago(2) });
}

/** Khuất Xá: returned with its reasons; two criteria and a paper are open to the commune. */
export async function returned(work: Work, days: DemonstrationDays): Promise<void> {
  const applicant = { ...commune(work, '06565', 'Khuất Xá', 1342), author: work.people.officer };
  const { road } = await handIn(work, applicant, { opened: days.ago(41), submitted: days.ago(30) });
  await road.appraise({ action: 'receive', on: days.ago(28) });
  await road.say('appraisal', first(10), {
    2: {
      verdict: 'more_evidence',
      reason: 'Bổ sung biên bản nghiệm thu đường trục thôn của 02 thôn làm trong năm, kèm ảnh hiện trạng.',
    },
    8: {
      verdict: 'not_met',
      reason:
        'Biểu 8 ghi hộ có nhà tiêu hợp vệ sinh, chưa có số hộ phân loại rác tại nguồn. Rà soát lại theo từng thôn, nêu kế hoạch hoàn thành.',
    },
  });
  const reason = 'Báo cáo chưa có ý kiến của Hội Nông dân và Hội Liên hiệp Phụ nữ xã.';
  const papers = [{ code: 'opinions_report', reason }];
  await road.appraise({ action: 'request_more', on: days.ago(6), papers, number: '87/VPĐP-TĐ' });
}
