import { type Application, handIn } from '../application.ts';
import { recognise } from '../council.ts';
import type { DemonstrationDays } from '../demonstration-days.ts';
import type { Work } from '../dossier-road.ts';
import { districtLetter, verificationReport } from '../papers/dossier-papers.ts';
import { communeOfDistrict, first } from './communes.ts';

type DistrictDays = { received: string; verified: string; forwarded: string };

/** The district verifies a dossier and hands it to the province. */
async function verifyAndForward({ road, facts }: Application, on: DistrictDays): Promise<void> {
  await road.verify({ action: 'receive', on: on.received });
  await road.say('verification', first(19), {
    17: { documentNumber: '56/NNMT' },
    19: { documentNumber: '31/BCHQS' },
  });
  await road.attachOfDistrict('verification_report', await verificationReport({ ...facts, on: on.verified }));
  await road.verify({ action: 'verify', on: on.verified, number: '118/BC-UBND' });
  await road.attachOfDistrict('district_letter', await districtLetter({ ...facts, on: on.forwarded }));
  const meeting = { heldOn: on.forwarded, present: 24, agreed: 24 };
  await road.verify({ action: 'forward', on: on.forwarded, number: '64/TTr-UBND', meeting });
}

/** Khuất Xá of huyện Lộc Bình: verified by the district before it ended, and appraised by the province since. */
export async function handedOver(work: Work, days: DemonstrationDays): Promise<void> {
  const applicant = communeOfDistrict(work, '06565', 'Khuất Xá', 1042);
  const application = await handIn(work, applicant, { opened: '2025-04-14', submitted: '2025-05-05' }, [
    { criterion: 2 },
    { criterion: 9, counted: { what: 'Nhà ở đạt chuẩn', having: 951 } },
    { criterion: 17, counted: { what: 'Hộ dùng nước sạch', having: 973 } },
  ]);
  await verifyAndForward(application, {
    received: '2025-05-08',
    verified: '2025-05-29',
    forwarded: '2025-06-18',
  });
  const { road } = application;
  await road.appraise({ action: 'receive', on: days.ago(14) });
  await road.assign(work.people.appraiser.userId, days.ahead(6));
  await road.say('appraisal', [...first(12), 14], {
    2: {
      verdict: 'more_evidence',
      reason: 'Bổ sung biên bản nghiệm thu đường ngõ xóm của thôn 6 và thôn 7.',
    },
    6: { verdict: 'more_evidence', reason: 'Bổ sung ảnh sân thể thao của 02 thôn.' },
  });
}

/** Xuân Dương of huyện Lộc Bình: recognised in 2024 after all the steps with the district. */
export async function recognisedThen(work: Work): Promise<void> {
  const applicant = communeOfDistrict(work, '06607', 'Xuân Dương', 612);
  const application = await handIn(work, applicant, { opened: '2023-08-21', submitted: '2023-09-15' });
  await verifyAndForward(application, {
    received: '2023-09-19',
    verified: '2023-10-20',
    forwarded: '2023-11-07',
  });
  const { road } = application;
  await road.appraise({ action: 'receive', on: '2023-11-10' });
  await road.say('appraisal', first(19));
  await road.appraise({ action: 'conclude', on: '2023-12-15', number: '210/BC-VPĐP' });
  await recognise(work, road.dossier, {
    ...{ batch: 'Phiên thẩm định cuối năm 2023', heldOn: '2023-12-22', decidedOn: '2024-01-12' },
    ...{ number: '58/QĐ-UBND', announcedOn: '2024-01-26' },
  });
}
