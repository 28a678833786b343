import type { LevelCode } from './criteria-set-facts.ts';

export type LevelFacts = {
  readonly code: LevelCode;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unitKinds: readonly ('commune' | 'district' | 'village' | 'residential_area')[];
  readonly decidedBy: string;
};

const provinceChair = 'Chủ tịch UBND tỉnh';
const districtChair = 'Chủ tịch UBND huyện';

/** In the order in which levels are shown. */
export const levels: readonly LevelFacts[] = [
  {
    code: 'XA_NTM',
    nameVi: 'Xã đạt chuẩn nông thôn mới',
    nameEn: 'New rural commune',
    unitKinds: ['commune'],
    decidedBy: provinceChair,
  },
  {
    code: 'XA_NTM_NANG_CAO',
    nameVi: 'Xã đạt chuẩn nông thôn mới nâng cao',
    nameEn: 'Advanced new rural commune',
    unitKinds: ['commune'],
    decidedBy: provinceChair,
  },
  {
    code: 'XA_NTM_KIEU_MAU',
    nameVi: 'Xã đạt chuẩn nông thôn mới kiểu mẫu',
    nameEn: 'Model new rural commune',
    unitKinds: ['commune'],
    decidedBy: provinceChair,
  },
  {
    code: 'HUYEN_NTM',
    nameVi: 'Huyện đạt chuẩn nông thôn mới',
    nameEn: 'New rural district',
    unitKinds: ['district'],
    decidedBy: 'Thủ tướng Chính phủ',
  },
  {
    code: 'KHU_DAN_CU_KIEU_MAU',
    nameVi: 'Khu dân cư nông thôn mới kiểu mẫu',
    nameEn: 'Model new rural residential area',
    unitKinds: ['village', 'residential_area'],
    decidedBy: districtChair,
  },
  {
    code: 'THON_NTM',
    nameVi: 'Thôn đạt chuẩn nông thôn mới',
    nameEn: 'New rural village',
    unitKinds: ['village'],
    decidedBy: districtChair,
  },
];

type BandFacts = { readonly from: number; readonly to: number };

/** The bands in which communes are told under a set of 19 criteria, by criteria met. */
const standardBands: readonly BandFacts[] = [
  { from: 19, to: 19 },
  { from: 15, to: 18 },
  { from: 10, to: 14 },
  { from: 5, to: 9 },
  { from: 0, to: 4 },
];

/** Bands for the ten criteria of 2026: chosen for this installation, no source tells them. */
const bandsOfTen: readonly BandFacts[] = [
  { from: 10, to: 10 },
  { from: 8, to: 9 },
  { from: 5, to: 7 },
  { from: 3, to: 4 },
  { from: 0, to: 2 },
];

/** Bands by the code of the set. */
export const bandsOfSets: Readonly<Record<string, readonly BandFacts[]>> = {
  XA_NTM_2016: standardBands,
  XA_NTM_2022: standardBands,
  XA_NTM_NANG_CAO_2022: standardBands,
  XA_NTM_2026: bandsOfTen,
};
