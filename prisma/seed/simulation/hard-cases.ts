import { quarterIndex as q } from './quarters.ts';

/** A commune of a district, named as in the lists of units. */
export type CommuneName = { readonly district: string; readonly name: string };

export const communeId = ({ district, name }: CommuneName): string => `${district}/${name}`;

/** A criterion no longer met from one quarter on, until the quarter in which it is met again. */
export type Slip = CommuneName & {
  readonly criterion: number;
  readonly from: number;
  readonly until: number;
};

/** Cases that every figure must survive, each findable by its name. Quarters by index. */
export const hardCases = {
  /** Three communes become one on 01/01/2020; its code is corrected on 01/3/2020. */
  merged: {
    district: '443',
    parents: ['Kim Lộc', 'Song Lộc', 'Trường Lộc'],
    name: 'Kim Song Trường',
  },
  /** In scope, and never a report. */
  neverReported: { district: '443', name: 'Thường Nga' },
  /** The report of one quarter came in long after it. */
  reportedLate: { district: '183', name: 'Xuất Lễ', quarter: q(2023, 3), daysAfterQuarter: 83 },
  /** No report for one quarter: the state before carries on. */
  skippedQuarter: { district: '428', name: 'Hạnh Lâm', quarter: q(2021, 3) },
  /** The first report counted a criterion too many and was replaced. */
  corrected: {
    district: '188',
    name: 'Sàn Viên',
    quarter: q(2021, 1),
    reason: 'Rà soát lại: tiêu chí ghi nhầm là đạt, hồ sơ minh chứng chưa đủ.',
  },
  /** A new set holds from 2022; the first reports under it are of 2022-Q2. */
  changeOfSet: { lastUnder2016: q(2021, 4), firstUnder2022: q(2022, 2) },
  /** Environment, poverty and income lost in Lộc Bình in 2020-Q2; others later, recognised communes among them. */
  lostCriteria: [
    { district: '188', name: 'Yên Khoái', criterion: 17, from: q(2020, 2), until: q(2020, 4) },
    { district: '188', name: 'Khuất Xá', criterion: 11, from: q(2020, 2), until: q(2020, 4) },
    { district: '188', name: 'Tú Mịch', criterion: 10, from: q(2020, 2), until: q(2021, 1) },
    { district: '183', name: 'Hợp Thành', criterion: 17, from: q(2020, 3), until: q(2021, 2) },
    { district: '428', name: 'Thanh Liên', criterion: 15, from: q(2021, 1), until: q(2021, 3) },
    { district: '443', name: 'Tùng Lộc', criterion: 10, from: q(2021, 2), until: q(2021, 4) },
    { district: '188', name: 'Đồng Bục', criterion: 15, from: q(2024, 1), until: q(2024, 4) },
  ] satisfies readonly Slip[],
} as const;
