import { type Applicant, handIn } from '../application.ts';
import { recognise, sit } from '../council.ts';
import type { DemonstrationDays } from '../demonstration-days.ts';
import type { Work } from '../dossier-road.ts';
import { commune, first } from './communes.ts';

type Days = { opened: string; submitted: string; received: string; concluded: string };

/** A dossier that was appraised and waits for the council. */
async function appraised(work: Work, applicant: Applicant, on: Days) {
  const { road } = await handIn(work, applicant, on);
  await road.appraise({ action: 'receive', on: on.received });
  await road.say('appraisal', first(10), { 2: { documentNumber: '398/SXD-HT' } });
  await road.say('confirmation', [5, 6], { 5: { documentNumber: '1188/SYT-NVY' } });
  await road.appraise({ action: 'conclude', on: on.concluded, number: '142/BC-VPĐP' });
  return road.dossier;
}

/** Lộc Bình: appraised, and in no sitting yet. */
export async function waiting(work: Work, days: DemonstrationDays): Promise<void> {
  await appraised(work, commune(work, '06529', 'Lộc Bình', 3051), {
    ...{ opened: days.ago(52), submitted: days.ago(40), received: days.ago(38), concluded: days.ago(4) },
  });
}

/** Lợi Bác and Xuân Dương: in a sitting whose minutes are open, the first of them voted on. */
export async function inSession(work: Work, days: DemonstrationDays): Promise<void> {
  const on = {
    opened: days.ago(66),
    submitted: days.ago(55),
    received: days.ago(53),
    concluded: days.ago(12),
  };
  const one = await appraised(work, commune(work, '06601', 'Lợi Bác', 1274), on);
  const other = await appraised(work, commune(work, '06607', 'Xuân Dương', 1408), on);
  const minutes = {
    batch: `Phiên thẩm định tháng ${Number(days.ago(1).slice(5, 7))}/${days.ago(1).slice(0, 4)}`,
    heldOn: days.ago(1),
  };
  await sit(work, minutes, [
    { dossier: one.id, inFavour: 8 },
    { dossier: other.id, inFavour: null },
  ]);
}

/** Khánh Khê: recognised and announced not long ago. */
export async function recognised(work: Work, days: DemonstrationDays): Promise<void> {
  const dossier = await appraised(work, commune(work, '06286', 'Khánh Khê', 1530), {
    ...{ opened: days.ago(120), submitted: days.ago(105), received: days.ago(101), concluded: days.ago(62) },
  });
  await recognise(work, dossier, {
    ...{ batch: 'Phiên thẩm định xã Khánh Khê', heldOn: days.ago(48), decidedOn: days.ago(31) },
    ...{ number: '2165/QĐ-UBND', announcedOn: days.ago(20) },
  });
}

/** Đồng Đăng: recognised in April 2026; the simulated reports since then have fallen below. */
export async function fallen(work: Work, days: DemonstrationDays): Promise<void> {
  const dossier = await appraised(work, commune(work, '06184', 'Đồng Đăng', 2438), {
    ...{ opened: days.at('2026-02-16'), submitted: days.at('2026-02-27') },
    ...{ received: days.at('2026-03-02'), concluded: days.at('2026-03-30') },
  });
  await recognise(work, dossier, {
    ...{ batch: 'Phiên thẩm định xã Đồng Đăng', heldOn: days.at('2026-04-08') },
    ...{ decidedOn: days.at('2026-04-17'), number: '861/QĐ-UBND', announcedOn: days.at('2026-04-25') },
  });
}
