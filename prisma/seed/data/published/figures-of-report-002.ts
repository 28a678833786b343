import { between, exactly, type FigureFacts, onDay } from './figure-facts.ts';
import { huuKhanh, locBinh, tuDoan } from './named-units.ts';

const atReview = onDay('2020-03-31', 'event');

const ofDistrict = {
  source: 'report-002',
  unit: locBinh,
  set: 'XA_NTM_2016',
  setBasis: 'inferred',
  level: 'XA_NTM',
  asOf: atReview,
  stockOrFlow: 'stock',
} as const;

const ofQuarter = { ...ofDistrict, period: '2020-Q1', status: 'result' } as const;

const inBand = (key: string, communes: number, from: number, to: number): FigureFacts => ({
  ...ofQuarter,
  key,
  measure: 'communes_in_band',
  labelVi: from === to ? `Số xã đạt ${from} tiêu chí` : `Số xã đạt từ ${from} đến ${to} tiêu chí`,
  labelEn: from === to ? `Communes with ${from} criteria` : `Communes with ${from} to ${to} criteria`,
  quantity: exactly(communes),
  band: [from, to],
});

/** Lộc Bình, review of the first quarter of 2020, held on 31/3/2020. */
export const figuresOfReport002: readonly FigureFacts[] = [
  {
    ...ofDistrict,
    key: 'F20',
    measure: 'pilot_communes',
    labelVi: 'Xã điểm xây dựng NTM năm 2020',
    labelEn: 'Pilot communes of 2020',
    quantity: exactly(2),
    unitNames: ['Khuất Xá', 'Tú Mịch'],
    status: 'target',
  },
  {
    ...ofDistrict,
    key: 'F21',
    unit: tuDoan,
    measure: 'recognition_year',
    labelVi: 'Được công nhận đạt chuẩn NTM',
    labelEn: 'Recognised as new rural',
    quantity: exactly(2019),
    status: 'result',
    note: 'Chủ tịch UBND tỉnh công nhận; bài không nêu số và ngày quyết định.',
    noteEn: 'Recognised by the chairman of the province; the report gives neither number nor date of the decision.',
  },
  {
    ...ofDistrict,
    key: 'F22',
    measure: 'residential_areas_to_complete',
    labelVi: 'Khu dân cư NTM kiểu mẫu cần hoàn thành trong năm 2020',
    labelEn: 'Model residential areas to complete in 2020',
    population: 'loc-binh-residential-areas-2020',
    perMember: true,
    set: 'KDC_KIEU_MAU_LANGSON',
    level: 'KHU_DAN_CU_KIEU_MAU',
    quantity: between(1, 2),
    unitNames: ['Yên Khoái', 'Hữu Khánh', 'Đồng Bục', 'Tú Đoạn'],
    status: 'target',
    note: 'Hiểu là mỗi xã hoàn thành 1–2 khu.',
    noteEn: 'Read as 1–2 areas for each commune.',
  },
  {
    ...ofDistrict,
    key: 'F23',
    unit: huuKhanh,
    measure: 'recognition_year',
    labelVi: 'Xây dựng hoàn thành xã NTM nâng cao',
    labelEn: 'To complete the advanced standard',
    set: 'XA_NTM_NANG_CAO_LANGSON_PRE2022',
    level: 'XA_NTM_NANG_CAO',
    quantity: exactly(2020),
    status: 'target',
  },
  {
    ...ofDistrict,
    key: 'F24',
    measure: 'villages_meeting',
    labelVi: 'Số thôn đạt chuẩn NTM tại 03 xã biên giới đến hết năm 2020',
    labelEn: 'Villages of the 3 border communes meeting the standard by the end of 2020',
    population: 'loc-binh-border-2020',
    set: 'THON_DAT_CHUAN_LANGSON',
    level: 'THON_NTM',
    quantity: exactly(13),
    numerator: 13,
    denominator: 26,
    percent: 50,
    unitNames: ['Mẫu Sơn', 'Tú Mịch', 'Tam Gia'],
    asOf: onDay('2020-12-31', 'stated'),
    status: 'target',
  },
  inBand('F25', 4, 19, 19),
  inBand('F26', 1, 12, 12),
  inBand('F27', 1, 9, 9),
  inBand('F28', 13, 5, 8),
  {
    ...ofQuarter,
    key: 'F29',
    measure: 'total_criteria',
    labelVi: 'Tổng số tiêu chí đạt chuẩn của huyện',
    labelEn: 'Total criteria met in the district',
    quantity: exactly(187),
  },
  {
    ...ofQuarter,
    key: 'F30',
    measure: 'average_criteria',
    labelVi: 'Trung bình tiêu chí/xã',
    labelEn: 'Average criteria per commune',
    quantity: exactly(9.84, 2),
  },
];
