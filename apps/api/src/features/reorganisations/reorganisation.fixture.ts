import type { ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';

const units2025: readonly [code: string, name: string, from: readonly string[]][] = [
  ['06526', 'Na Dương', ['06526', '06562', '06592']],
  ['06529', 'Lộc Bình', ['06529', '06544', '06550', '06553']],
  ['06541', 'Mẫu Sơn', ['06532', '06541', '06547']],
  ['06565', 'Khuất Xá', ['06559', '06565']],
  ['06577', 'Thống Nhất', ['06577', '06595', '06598']],
  ['06601', 'Lợi Bác', ['06589', '06601']],
  ['06607', 'Xuân Dương', ['06604', '06607', '06610']],
];

/** The district of Lộc Bình ends: its 18 communes and 2 townships become 7 communes of the province. */
export const locBinhPlan: ReorganisationPlan = {
  date: '2025-07-01',
  title: 'Sắp xếp đơn vị hành chính cấp xã của huyện Lộc Bình',
  titleEn: null,
  legalBasis: 'Nghị quyết 1672/NQ-UBTVQH15',
  ended: ['188', ...units2025.flatMap(([, , from]) => from)],
  formed: units2025.map(([code, name]) => ({ key: `xa-${code}`, code, name, kind: 'commune', parent: '20' })),
  successions: units2025.flatMap(([code, , from]) =>
    from.map((old) => ({ from: old, to: `xa-${code}`, kind: 'merge' as const })),
  ),
};
