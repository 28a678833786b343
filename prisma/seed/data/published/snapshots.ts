import { type AsOfFact, exactly, inYear, onDay, type QuantityFact } from './figure-facts.ts';
import * as unit from './named-units.ts';

/** A value that a report gives for an indicator, named by criterion position. */
export type ValueFact = {
  readonly criterion: number;
  readonly quantity: QuantityFact;
  readonly text: string;
  readonly isMet: boolean | null;
};

/** The state of one unit as a report prints it; criteria by position. Null count: none was printed. */
export type PublishedSnapshotFacts = {
  readonly figure: string;
  readonly source: string;
  readonly unit: string;
  readonly set: string;
  readonly setBasis: 'by_denominator' | 'inferred';
  readonly asOf: AsOfFact;
  readonly metCount: number | null;
  readonly size: number;
  readonly met?: readonly number[];
  readonly notMet?: readonly number[];
  readonly values?: readonly ValueFact[];
};

const ofReport000 = {
  source: 'report-000',
  asOf: onDay('2024-07-12', 'event'),
  setBasis: 'inferred',
} as const;
const residentialArea = { ...ofReport000, set: 'KDC_KIEU_MAU_LANGSON', size: 9 } as const;
const ofReport001 = {
  source: 'report-001',
  asOf: onDay('2024-07-02', 'event'),
  setBasis: 'inferred',
  size: 19,
} as const;
const ofReport003 = {
  source: 'report-003',
  asOf: inYear(2022, 'inferred'),
  setBasis: 'by_denominator',
} as const;
const provincialAdvanced = { ...ofReport003, set: 'XA_NTM_NANG_CAO_NGHEAN_PRE2022', size: 15 } as const;

const fifteenOfNineteen = [unit.thanhHuong, unit.thanhChi, unit.thanhNgoc].flatMap((commune) =>
  ['XA_NTM_2016', 'XA_NTM_2022'].map((set) => ({
    ...ofReport003,
    figure: 'F37',
    unit: commune,
    set,
    size: 19,
    metCount: 15,
    notMet: [2, 5, 6, 17],
  })),
);

/**
 * States of single units made from the published figures. Of three communes the set is not printed: one state
 * under each set that can be meant.
 */
export const publishedSnapshots: readonly PublishedSnapshotFacts[] = [
  {
    ...ofReport000,
    figure: 'F02',
    unit: unit.khanhXuan,
    set: 'XA_NTM_NANG_CAO_2022',
    size: 19,
    metCount: 19,
  },
  {
    ...ofReport000,
    figure: 'F05',
    unit: unit.khanhXuan,
    set: 'XA_NTM_KIEU_MAU_2022',
    size: 4,
    metCount: null,
    met: [1, 4],
    values: [
      {
        criterion: 2,
        quantity: exactly(51.2, 1),
        text: 'triệu đồng/người/năm, năm 2023',
        isMet: null,
      },
      {
        criterion: 4,
        quantity: exactly(100),
        text: '% công dân từ 15 tuổi có điện thoại thông minh dùng ứng dụng Công dân số Xứ Lạng',
        isMet: true,
      },
    ],
  },
  { ...residentialArea, figure: 'F06', unit: 'ban-lay', metCount: 3, met: [7, 8, 9] },
  { ...residentialArea, figure: 'F07', unit: 'na-ngan', metCount: 3, met: [7, 8, 9] },
  { ...residentialArea, figure: 'F08', unit: 'ban-chu-b', metCount: 7, notMet: [1, 2] },
  { ...residentialArea, figure: 'F09', unit: 'quan-phat', metCount: 7, notMet: [7, 8] },
  { ...ofReport001, figure: 'F18', unit: unit.caoLau, set: 'XA_NTM_2022', metCount: 8 },
  { ...ofReport001, figure: 'F19', unit: unit.tanLien, set: 'XA_NTM_NANG_CAO_2022', metCount: 7 },
  ...fifteenOfNineteen,
  { ...provincialAdvanced, figure: 'F39', unit: unit.thanhTien, metCount: 11 },
  { ...provincialAdvanced, figure: 'F40', unit: unit.thanhLien, metCount: 11 },
  { ...provincialAdvanced, figure: 'F41', unit: unit.thanhPhong, metCount: 12 },
  {
    figure: 'F46',
    source: 'report-004',
    unit: unit.kimSongTruong,
    set: 'XA_NTM_NANG_CAO_HATINH_2022',
    setBasis: 'by_denominator',
    asOf: { from: '2023-02-01', to: '2023-02-28', precision: 'month', basis: 'stated' },
    metCount: 4,
    size: 20,
    met: [3, 4, 9, 19],
  },
];
