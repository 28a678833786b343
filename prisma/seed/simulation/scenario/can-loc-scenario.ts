import { quarterIndex as q } from '../quarters.ts';
import type { DistrictScenario } from './district-scenario.ts';

export const canLocScenario: DistrictScenario = {
  code: '443',
  start: [13, 16],
  yearlyGain: [0.4, 0.8],
  finish: {
    'Thiên Lộc': q(2017, 4),
    'Thuần Thiện': q(2017, 4),
    'Tùng Lộc': q(2017, 4),
    'Xuân Lộc': q(2017, 4),
    'Khánh Lộc': q(2017, 4),
    'Vượng Lộc': q(2018, 2),
    'Kim Lộc': q(2018, 2),
    'Tiến Lộc': q(2018, 2),
    'Trung Lộc': q(2018, 3),
    'Phú Lộc': q(2018, 4),
    'Gia Hanh': q(2018, 4),
    'Quang Lộc': q(2018, 4),
    'Thanh Lộc': q(2019, 2),
    'Thượng Lộc': q(2019, 2),
    'Mỹ Lộc': q(2019, 4),
    'Sơn Lộc': q(2020, 4),
    'Kim Song Trường': q(2023, 3),
    'Khánh Vĩnh Yên': q(2023, 3),
  },
  notRecognised: ['Kim Song Trường', 'Khánh Vĩnh Yên'],
  anchors: {},
  hardest: {},
  advanced: {},
  nationalAdvancedSet: false,
  targets: [18, 18.5, 18.5, 19, 18, 18.5, 18.5],
};
