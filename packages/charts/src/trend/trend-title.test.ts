import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import { describe, expect, it } from 'vitest';
import { unit } from '../fixtures/references.ts';
import {
  locBinhTrend,
  locBinhTrendPublished,
  publishedQuarter,
  reorganised,
  target11,
  trendAnswer,
  twoQuarters,
} from '../fixtures/trend.ts';
import { trendModel } from './trend-model.ts';

const model = (answer: TrendAnswer, currentPeriod = '2020-Q1', lang: 'vi' | 'en' = 'vi') =>
  trendModel({ answer, currentPeriod, lang });

const commune = unit(1, 'Khánh Xuân', 'commune', ['Lộc Bình']);
const nineteen = { ...target11, quantity: { ...target11.quantity, min: 19, max: 19, decimals: 0 } };
const counted = trendAnswer([['2020-Q1', 15, 1, 'simulated']], { unit: commune, targets: [nineteen] });
const communeOverSet = { ...counted, points: counted.points.map((point) => ({ ...point, denominator: 19 })) };

const reached = twoQuarters(200, 210, { targets: [target11] });
const reportedByFew = { ...reached, points: reached.points.map((point) => ({ ...point, expected: 30 })) };

describe('the finding of a trend', () => {
  it.each<[string, TrendAnswer, string, string]>([
    ['short of the target', locBinhTrend, '2020-Q1', '9,84/19 tiêu chí/xã, còn thiếu 1,16 để đạt mục tiêu'],
    ['target reached', reached, '2020-Q1', '11,05/19 tiêu chí/xã, đã đạt mục tiêu 11,00'],
    [
      'target reached by those that have reported',
      reportedByFew,
      '2020-Q1',
      '11,05/19 tiêu chí/xã, không dưới mục tiêu 11,00 nhưng chưa đủ báo cáo',
    ],
    [
      'a hair under the target',
      trendAnswer([['2020-Q1', 10999, 1000, 'simulated']], { targets: [target11] }),
      '2020-Q1',
      '11,00/19 tiêu chí/xã, sát mục tiêu 11,00',
    ],
    [
      'a commune, whose count is over the set and not over communes',
      communeOverSet,
      '2020-Q1',
      '15/19 tiêu chí, còn thiếu 4 để đạt mục tiêu',
    ],
    ['one published point', locBinhTrendPublished, '2020-Q1', 'Một điểm công bố: 9,84/19 tiêu chí/xã'],
    [
      'several published points that no line joins',
      trendAnswer(
        [['2019-Q3', 160, 19, 'published'], ['2019-Q4', null, 19, 'published'], publishedQuarter(187)],
        {
          layer: 'published',
        },
      ),
      '2020-Q1',
      '02 điểm công bố, mới nhất 9,84/19 tiêu chí/xã',
    ],
    ['up', twoQuarters(179, 187), '2020-Q1', '9,84/19 tiêu chí/xã, tăng 0,42 so với quý IV/2019'],
    ['down', twoQuarters(187, 179), '2020-Q1', '9,42/19 tiêu chí/xã, giảm 0,42 so với quý IV/2019'],
    ['unchanged', twoQuarters(187, 187), '2020-Q1', '9,84/19 tiêu chí/xã, không đổi so với quý IV/2019'],
    [
      'a real figure after a simulated one is not compared',
      trendAnswer([['2019-Q4', 179, 19, 'simulated'], publishedQuarter(187)]),
      '2020-Q1',
      'Quý I/2020: 9,84/19 tiêu chí/xã',
    ],
    [
      'units changed in between',
      twoQuarters(233, 187, { breaks: [reorganised] }),
      '2020-Q1',
      'Quý I/2020: 9,84/19 tiêu chí/xã',
    ],
    ['nothing yet', trendAnswer([publishedQuarter(null)]), '2020-Q1', 'Chưa có số liệu đến quý I/2020'],
    [
      'nothing for the current quarter',
      twoQuarters(179, 187),
      '2020-Q2',
      'Chưa có số liệu quý II/2020; gần nhất 9,84/19 (quý I/2020)',
    ],
    [
      'a commune itself',
      trendAnswer(
        [
          ['2019-Q4', 12, 1, 'simulated'],
          ['2020-Q1', 15, 1, 'simulated'],
        ],
        { unit: commune },
      ),
      '2020-Q1',
      '15/19 tiêu chí, tăng 3 so với quý IV/2019',
    ],
  ])('%s', (_, answer, period, title) => {
    expect(model(answer, period).title).toBe(title);
  });

  it('is told in English too', () => {
    expect(model(locBinhTrend, '2020-Q1', 'en').title).toBe(
      '9.84/19 criteria per commune, 1.16 short of the target',
    );
  });

  it('keeps the decimals that the source printed', () => {
    const answer = trendAnswer([['2024-Q3', 290, 20, 'published']]);
    const points = answer.points.map((point) => ({
      ...point,
      valueDecimals: 1,
      numerator: null,
      denominator: null,
    }));
    expect(model({ ...answer, points }, '2024-Q3').title).toBe('Quý III/2024: 14,5/19 tiêu chí/xã');
  });
});
