import { quarterIndex as q } from '../quarters.ts';
import type { Anchor, DistrictScenario } from './district-scenario.ts';

/** 15 of 19 at the end of 2021 and of 2022, as published of the year 2022 without naming the set. */
const fifteen: readonly Anchor[] = [
  [q(2021, 4), 15],
  [q(2022, 2), 14],
  [q(2022, 4), 15],
];

/** Roads, schools, cultural facilities and environment: the four published as not met. */
const publishedMissing = [2, 5, 6, 17];

export const thanhChuongScenario: DistrictScenario = {
  code: '428',
  start: [9, 13],
  yearlyGain: [0.4, 1],
  finish: {
    'Thanh Liên': q(2017, 4),
    'Thanh Lĩnh': q(2017, 4),
    'Thanh Tiên': q(2018, 3),
    'Thanh Phong': q(2018, 4),
    'Thanh Đồng': q(2018, 4),
    'Đồng Văn': q(2019, 1),
    'Phong Thịnh': q(2019, 2),
    'Cát Văn': q(2019, 4),
    'Thanh Yên': q(2019, 4),
    'Thanh Khai': q(2020, 2),
    'Thanh Giang': q(2020, 3),
    'Võ Liệt': q(2020, 4),
    'Ngọc Sơn': q(2021, 2),
    'Thanh Dương': q(2021, 3),
    'Thanh Mỹ': q(2021, 4),
    'Đại Đồng': q(2022, 4),
    'Thanh Ngọc': q(2023, 2),
    'Thanh Chi': q(2023, 3),
    'Thanh Hương': q(2023, 4),
    'Thanh Xuân': q(2023, 4),
    'Thanh Lâm': q(2024, 2),
  },
  notRecognised: [],
  anchors: { 'Thanh Hương': fifteen, 'Thanh Chi': fifteen, 'Thanh Ngọc': fifteen },
  hardest: {
    'Thanh Hương': publishedMissing,
    // Thanh Chi, of which Thanh Quả was made.
    'Thanh Quả': publishedMissing,
    'Thanh Ngọc': publishedMissing,
  },
  advanced: {},
  nationalAdvancedSet: true,
  targets: [13, 14.5, 15.5, 16, 15, 16, 16.5],
};
