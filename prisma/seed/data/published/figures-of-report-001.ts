import { exactly, type FigureFacts, moreThan, nearly, onDay } from './figure-facts.ts';
import { caoLau, caoLoc, tanLien } from './named-units.ts';

const halfYear = {
  source: 'report-001',
  asOf: onDay('2024-07-02', 'event'),
  period: '2024-H1',
} as const;

const flowOfDistrict = {
  ...halfYear,
  unit: caoLoc,
  setBasis: 'unknown',
  stockOrFlow: 'flow',
  status: 'result',
} as const;

const stockUnder2022 = {
  ...halfYear,
  set: 'XA_NTM_2022',
  setBasis: 'inferred',
  level: 'XA_NTM',
  stockOrFlow: 'stock',
  status: 'result',
} as const;

/** Cao Lộc, review of the first half of 2024, held on 02/7/2024. */
export const figuresOfReport001: readonly FigureFacts[] = [
  {
    ...flowOfDistrict,
    key: 'F11',
    measure: 'communes_mobilised',
    labelVi: 'Các xã tổ chức ra quân xây dựng NTM',
    labelEn: 'Communes that held mobilisation days',
    population: 'cao-loc-all-2024',
    quantity: exactly(100),
    percent: 100,
  },
  {
    ...flowOfDistrict,
    key: 'F12',
    measure: 'participants',
    labelVi: 'Lượt người tham gia',
    labelEn: 'Turns of participation',
    quantity: nearly(18000),
  },
  {
    ...flowOfDistrict,
    key: 'F13',
    measure: 'contributions',
    labelVi: 'Người dân các xã đóng góp',
    labelEn: 'Contributed by people of the communes',
    quantity: moreThan(130),
  },
  {
    ...flowOfDistrict,
    key: 'F14',
    measure: 'pledges',
    labelVi: 'Cơ quan, đơn vị, doanh nghiệp đăng ký ủng hộ',
    labelEn: 'Pledged by agencies, units and enterprises',
    quantity: moreThan(600),
    status: 'pledged',
    note: 'Số đăng ký, chưa phải số đã nộp.',
    noteEn: 'Pledged, not yet paid.',
  },
  {
    ...stockUnder2022,
    key: 'F15',
    unit: caoLoc,
    measure: 'communes_recognised',
    labelVi: 'Số xã được công nhận đạt chuẩn NTM',
    labelEn: 'Communes recognised as new rural',
    quantity: exactly(10),
  },
  {
    ...stockUnder2022,
    key: 'F16',
    unit: caoLoc,
    measure: 'communes_recognised',
    labelVi: 'Trong đó: số xã đạt chuẩn NTM nâng cao',
    labelEn: 'Of which recognised as advanced',
    set: 'XA_NTM_NANG_CAO_2022',
    level: 'XA_NTM_NANG_CAO',
    quantity: exactly(2),
    base: 'F15',
    note: 'Nằm trong 10 xã được công nhận.',
    noteEn: 'Among the 10 communes recognised.',
  },
  {
    ...stockUnder2022,
    key: 'F17',
    unit: caoLoc,
    measure: 'average_criteria',
    labelVi: 'Bình quân tiêu chí/xã',
    labelEn: 'Average criteria per commune',
    quantity: exactly(14.5, 1),
    note: 'Bài không nêu tổng số tiêu chí và số xã được tính.',
    noteEn: 'The report gives neither the total of criteria nor the number of communes counted.',
  },
  {
    ...stockUnder2022,
    key: 'F18',
    unit: caoLau,
    measure: 'criteria_met',
    labelVi: 'Số tiêu chí đạt (xã điểm NTM năm 2024)',
    labelEn: 'Criteria met (pilot commune of 2024)',
    quantity: exactly(8),
    numerator: 8,
    denominator: 19,
  },
  {
    ...stockUnder2022,
    key: 'F19',
    unit: tanLien,
    measure: 'criteria_met',
    labelVi: 'Số tiêu chí đạt (xã điểm NTM nâng cao năm 2024)',
    labelEn: 'Criteria met (pilot commune for the advanced standard, 2024)',
    set: 'XA_NTM_NANG_CAO_2022',
    level: 'XA_NTM_NANG_CAO',
    quantity: exactly(7),
    numerator: 7,
    denominator: 19,
  },
];
