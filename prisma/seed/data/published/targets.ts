import { atLeast, between, exactly, type QuantityFact } from './figure-facts.ts';
import * as unit from './named-units.ts';

/** What is to be reached by the end of a year, as a report states it. */
export type TargetFacts = {
  readonly figure: string;
  readonly source: string;
  readonly unit: string;
  readonly measure: string;
  readonly set?: string;
  readonly population?: string;
  readonly operator: '=' | '>=';
  readonly quantity: QuantityFact;
  readonly denominator?: number;
  readonly dueYear: number;
  /** The first day on which a source shows it; absent where no day is printed. */
  readonly setOn?: string;
  readonly units?: readonly string[];
};

type Common = Pick<TargetFacts, 'figure' | 'source' | 'unit' | 'setOn' | 'set'>;

/** The named communes are to meet the standard by the end of the year. */
function toMeetStandard(common: Common, dueYear: number, units: readonly string[]): TargetFacts {
  return {
    ...common,
    measure: 'recognition_year',
    operator: '=',
    quantity: exactly(dueYear),
    dueYear,
    units,
  };
}

const in2024 = { source: 'report-000', setOn: '2024-07-12' } as const;
const of2024 = { source: 'report-001', setOn: '2024-07-02' } as const;
const of2020 = { source: 'report-002', unit: unit.locBinh, setOn: '2020-03-31' } as const;
const of2022 = { source: 'report-003', unit: unit.thanhChuong } as const;
const advancedNgheAn = 'XA_NTM_NANG_CAO_NGHEAN_PRE2022';
const newRural = [unit.thanhHuong, unit.thanhChi, unit.thanhNgoc];
const advanced = [unit.thanhTien, unit.thanhPhong, unit.thanhLien];

export const publishedTargets: readonly TargetFacts[] = [
  toMeetStandard({ ...in2024, figure: 'F01', unit: unit.khanhXuan, set: 'XA_NTM_KIEU_MAU_2022' }, 2024, [
    unit.khanhXuan,
  ]),
  toMeetStandard({ ...of2024, figure: 'F18', unit: unit.caoLau, set: 'XA_NTM_2022' }, 2024, [unit.caoLau]),
  toMeetStandard({ ...of2024, figure: 'F19', unit: unit.tanLien, set: 'XA_NTM_NANG_CAO_2022' }, 2024, [
    unit.tanLien,
  ]),
  toMeetStandard({ ...of2020, figure: 'F20', set: 'XA_NTM_2016' }, 2020, [unit.khuatXa, unit.tuMich]),
  {
    ...of2020,
    figure: 'F22',
    measure: 'residential_areas_to_complete',
    set: 'KDC_KIEU_MAU_LANGSON',
    population: 'loc-binh-residential-areas-2020',
    operator: '>=',
    quantity: between(1, 2),
    dueYear: 2020,
    units: [unit.yenKhoai, unit.huuKhanh, unit.dongBuc, unit.tuDoan],
  },
  toMeetStandard(
    { ...of2020, figure: 'F23', unit: unit.huuKhanh, set: 'XA_NTM_NANG_CAO_LANGSON_PRE2022' },
    2020,
    [unit.huuKhanh],
  ),
  {
    ...of2020,
    figure: 'F24',
    measure: 'villages_meeting',
    set: 'THON_DAT_CHUAN_LANGSON',
    population: 'loc-binh-border-2020',
    operator: '>=',
    quantity: exactly(13),
    denominator: 26,
    dueYear: 2020,
    units: [unit.mauSon, unit.tuMich, unit.tamGia],
  },
  {
    ...of2022,
    figure: 'F31',
    measure: 'communes_to_recognise',
    operator: '>=',
    quantity: exactly(3),
    dueYear: 2022,
  },
  toMeetStandard({ ...of2022, figure: 'F31' }, 2022, newRural),
  {
    ...of2022,
    figure: 'F32',
    measure: 'communes_to_recognise',
    set: advancedNgheAn,
    operator: '>=',
    quantity: exactly(3),
    dueYear: 2022,
  },
  toMeetStandard({ ...of2022, figure: 'F32', set: advancedNgheAn }, 2022, advanced),
  toMeetStandard({ ...of2022, figure: 'F33', unit: unit.thanhLinh }, 2022, [unit.thanhLinh]),
  {
    ...of2022,
    figure: 'F34',
    measure: 'criteria_to_gain',
    set: advancedNgheAn,
    population: 'thanh-chuong-recognised-2022',
    operator: '>=',
    quantity: atLeast(2),
    dueYear: 2022,
  },
  {
    ...of2022,
    figure: 'F35',
    measure: 'villages_to_recognise',
    population: 'thanh-chuong-not-recognised-2022',
    operator: '>=',
    quantity: atLeast(1),
    dueYear: 2022,
  },
  {
    ...of2022,
    figure: 'F36',
    measure: 'criteria_to_gain',
    population: 'thanh-chuong-not-recognised-2022',
    operator: '>=',
    quantity: exactly(1),
    dueYear: 2022,
  },
  {
    ...of2022,
    figure: 'F42',
    unit: unit.thanhLinh,
    measure: 'cooperatives_to_found',
    operator: '>=',
    quantity: exactly(1),
    dueYear: 2022,
  },
  {
    ...of2022,
    figure: 'F43',
    unit: unit.thanhLinh,
    measure: 'ocop_products',
    operator: '>=',
    quantity: exactly(1),
    dueYear: 2022,
  },
  toMeetStandard({ ...of2022, figure: 'F44', unit: unit.thanhLam }, 2023, [unit.thanhLam]),
  toMeetStandard({ source: 'report-004', figure: 'F47', unit: unit.kimSongTruong }, 2023, [
    unit.kimSongTruong,
  ]),
];
