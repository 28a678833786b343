import { quarterIndex as q } from '../quarters.ts';
import type { Anchor, DistrictScenario } from './district-scenario.ts';

/**
 * Criteria met in the eight quarters of 2018 and 2019 by the 27 communes of that time; the totals are
 * 190, 194, 199, 208, 211, 216, 222 and 233.
 */
const countsUntil2019: Readonly<Record<string, readonly number[]>> = {
  'Tú Đoạn': [11, 11, 12, 13, 14, 15, 17, 19],
  'Yên Khoái': [15, 16, 17, 19, 19, 19, 19, 19],
  'Hữu Khánh': [19, 19, 19, 19, 19, 19, 19, 19],
  'Đồng Bục': [13, 14, 15, 16, 17, 18, 19, 19],
  'Khuất Xá': [8, 8, 9, 9, 9, 9, 10, 11],
  'Tú Mịch': [7, 7, 7, 7, 7, 8, 8, 9],
  'Đông Quan': [5, 6, 6, 6, 6, 6, 7, 8],
  'Tam Gia': [6, 6, 6, 6, 6, 6, 6, 7],
  'Lợi Bác': [5, 5, 5, 5, 6, 6, 6, 6],
  'Sàn Viên': [5, 6, 6, 6, 6, 6, 6, 7],
  'Tĩnh Bắc': [6, 6, 6, 7, 7, 7, 7, 7],
  'Xuân Dương': [7, 7, 7, 7, 7, 7, 7, 7],
  'Ái Quốc': [5, 5, 5, 5, 5, 5, 5, 5],
  'Hữu Lân': [3, 3, 3, 3, 3, 4, 5, 6],
  'Nam Quan': [6, 6, 6, 6, 6, 6, 6, 6],
  'Mẫu Sơn': [5, 5, 5, 5, 5, 5, 5, 5],
  'Bằng Khánh': [7, 7, 7, 8, 8, 8, 8, 9],
  'Xuân Mãn': [7, 7, 7, 7, 7, 7, 7, 8],
  'Vân Mộng': [6, 6, 6, 7, 7, 7, 7, 8],
  'Xuân Tình': [9, 9, 9, 9, 9, 9, 9, 9],
  'Minh Phát': [7, 7, 7, 7, 7, 7, 7, 7],
  'Xuân Lễ': [5, 5, 5, 5, 5, 6, 6, 6],
  'Như Khuê': [4, 4, 5, 5, 5, 5, 5, 5],
  'Lục Thôn': [6, 6, 6, 6, 6, 6, 6, 6],
  'Hiệp Hạ': [6, 6, 6, 6, 6, 6, 6, 6],
  'Nhượng Bạn': [4, 4, 4, 5, 5, 5, 5, 5],
  'Quan Bản': [3, 3, 3, 4, 4, 4, 4, 4],
};

/**
 * Criteria not met on 31/3/2020 by the fifteen communes below 19. The counts that follow give the published
 * bands and the published total of 187; the split within the bands is not published.
 */
const notMetInQ12020: Readonly<Record<string, readonly number[]>> = {
  'Khuất Xá': [2, 5, 6, 10, 15, 16, 17],
  'Tú Mịch': [2, 3, 5, 6, 9, 11, 13, 15, 16, 17],
  'Đông Quan': [2, 3, 4, 6, 7, 9, 10, 13, 15, 16, 17],
  'Khánh Xuân': [1, 2, 5, 6, 8, 10, 11, 16, 17, 18, 19],
  'Tam Gia': [1, 5, 6, 7, 8, 12, 13, 14, 15, 16, 17],
  'Thống Nhất': [2, 3, 4, 9, 10, 11, 12, 16, 17, 18, 19],
  'Lợi Bác': [1, 2, 5, 6, 8, 9, 10, 11, 14, 15, 16, 17],
  'Minh Hiệp': [2, 3, 5, 6, 7, 10, 11, 13, 15, 16, 17, 18],
  'Sàn Viên': [1, 2, 3, 4, 5, 6, 9, 10, 11, 16, 17, 19],
  'Tĩnh Bắc': [1, 2, 5, 6, 7, 8, 10, 11, 14, 15, 16, 17],
  'Xuân Dương': [2, 5, 6, 9, 10, 11, 12, 13, 14, 16, 17, 18],
  'Ái Quốc': [2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16, 17],
  'Hữu Lân': [2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 16, 17],
  'Nam Quan': [2, 5, 6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 18],
  'Mẫu Sơn': [2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17],
};

const recognisedBefore2020 = ['Tú Đoạn', 'Yên Khoái', 'Hữu Khánh', 'Đồng Bục'];

function anchors(): Record<string, Anchor[]> {
  const byCommune = Object.fromEntries(
    Object.entries(countsUntil2019).map(([name, counts]) => [
      name,
      counts.map((met, quarter): Anchor => [quarter, met]),
    ]),
  );
  const add = (name: string, met: number, quarter = q(2020, 1)): void => {
    byCommune[name] = [...(byCommune[name] ?? []), [quarter, met]];
  };
  for (const name of recognisedBefore2020) add(name, 19);
  for (const [name, missing] of Object.entries(notMetInQ12020)) add(name, 19 - missing.length);
  add('Khuất Xá', 12, q(2020, 2));
  add('Tú Mịch', 9, q(2020, 2));
  return byCommune;
}

export const locBinhScenario: DistrictScenario = {
  code: '188',
  start: [5, 8],
  yearlyGain: [0.5, 1.4],
  finish: {
    'Hữu Khánh': q(2017, 4),
    'Yên Khoái': q(2018, 4),
    'Đồng Bục': q(2019, 3),
    'Tú Đoạn': q(2019, 4),
    'Khuất Xá': q(2021, 3),
    'Khánh Xuân': q(2021, 4),
    'Tú Mịch': q(2023, 4),
  },
  notRecognised: ['Tú Đoạn'],
  anchors: anchors(),
  hardest: notMetInQ12020,
  advanced: {
    'Khánh Xuân': [
      [q(2022, 2), 8],
      [q(2023, 4), 19],
    ],
  },
  nationalAdvancedSet: true,
  targets: [7.5, 8.8, 11, 12, 11, 11.5, 12.5],
};
