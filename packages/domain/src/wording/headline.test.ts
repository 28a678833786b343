import { describe, expect, it } from 'vitest';
import { tallyOf } from '../figures/tally.fixture.ts';
import { groupsOfTally } from '../figures/tally.ts';
import type { HeadlineFacts } from './headline.ts';
import { headline } from './headline.ts';
import type { Lang } from './lang.ts';
import { plainText } from './segment.ts';

const groupsOf = (counts: readonly number[]) =>
  groupsOfTally(tallyOf(counts.map((metCount) => ({ metCount, mask: '', kinds: [] }))));

/** Lộc Bình, 31/03/2020, as published. */
const locBinh: HeadlineFacts = {
  period: { kind: 'quarter', year: 2020, quarter: 1 },
  groups: [
    { min: 19, max: 19, communes: 4 },
    { min: 12, max: 12, communes: 1 },
    { min: 9, max: 9, communes: 1 },
    { min: 5, max: 8, communes: 13 },
  ],
  total: 187,
  average: { value: 187 / 19, decimals: 2 },
  size: 19,
  communes: 19,
  reported: null,
  expected: 19,
};

const unknown: HeadlineFacts = { ...locBinh, groups: [], total: null, average: null, communes: null };
const since = { kind: 'quarter', year: 2019, quarter: 4 } as const;
const bands = [
  { from: 19, to: 19 },
  { from: 15, to: 18 },
  { from: 10, to: 14 },
  { from: 5, to: 9 },
  { from: 0, to: 4 },
];

const told = (facts: HeadlineFacts, lang: Lang) => plainText(headline(facts, lang));

describe('the sentence of a district at a quarter', () => {
  it('tells the distribution, the total and the average as the reports do', () => {
    expect(told(locBinh, 'vi')).toBe(
      'Quý I/2020: 04 xã đạt 19 tiêu chí; 01 xã đạt 12; 01 xã đạt 9; 13 xã đạt từ 5 đến 8 tiêu chí. ' +
        'Tổng 187 tiêu chí, bình quân 9,84/19 tiêu chí/xã.',
    );
    expect(told(locBinh, 'en')).toBe(
      'Q1 2020: 4 communes meet 19 criteria; 1 commune meets 12; 1 commune meets 9; ' +
        '13 communes meet 5 to 8 criteria. 187 criteria in total, 9.84/19 criteria per commune on average.',
    );
  });

  it('sets the figures the eye should land on in strong type', () => {
    const strong = headline(locBinh, 'vi').filter((segment) => segment.strong);
    expect(strong.map((segment) => segment.text)).toEqual([
      '04 xã',
      '01 xã',
      '01 xã',
      '13 xã',
      '187 tiêu chí',
      '9,84/19 tiêu chí/xã',
    ]);
  });

  it.each([
    [0.42, 'tăng 0,42 so với quý IV/2019', 'up 0.42 from Q4 2019'],
    [-0.42, 'giảm 0,42 so với quý IV/2019', 'down 0.42 from Q4 2019'],
    [0.001, 'không đổi so với quý IV/2019', 'unchanged from Q4 2019'],
  ])('tells a change of %d after the average', (value, vi, en) => {
    const facts = { ...locBinh, change: { value, decimals: 2, since } };
    expect(told(facts, 'vi')).toContain(`bình quân 9,84/19 tiêu chí/xã, ${vi}.`);
    expect(told(facts, 'en')).toContain(`9.84/19 criteria per commune on average, ${en}.`);
  });

  it('says how many have reported only while some have not', () => {
    expect(told({ ...locBinh, reported: 12 }, 'vi')).toMatch(/tiêu chí\/xã\. 12\/19 xã đã báo cáo\.$/u);
    expect(told({ ...locBinh, reported: 1 }, 'en')).toMatch(/ 1 of 19 communes has reported\.$/u);
    expect(told({ ...locBinh, reported: 19 }, 'vi')).not.toContain('báo cáo');
  });

  it('tells a published average alone, with no parts', () => {
    const facts = { ...unknown, average: { value: 14.5, decimals: 1 } };
    expect(told(facts, 'vi')).toBe('Quý I/2020: bình quân 14,5/19 tiêu chí/xã.');
    expect(told(facts, 'en')).toBe('Q1 2020: 14.5/19 criteria per commune on average.');
  });

  it('tells a distribution alone, a group of unknown size as some', () => {
    const groups = [
      { min: 19, max: 19, communes: 4 },
      { min: 0, max: 4, communes: null },
    ];
    expect(told({ ...unknown, groups }, 'vi')).toBe(
      'Quý I/2020: 04 xã đạt 19 tiêu chí; một số xã đạt dưới 5 tiêu chí.',
    );
    expect(told({ ...unknown, groups }, 'en')).toBe(
      'Q1 2020: 4 communes meet 19 criteria; some communes meet fewer than 5 criteria.',
    );
  });

  it('says so when nothing is known', () => {
    expect(told(unknown, 'vi')).toBe('Chưa có số liệu quý I/2020.');
    expect(told({ ...unknown, reported: 0 }, 'vi')).toBe('Chưa có số liệu quý I/2020. 0/19 xã đã báo cáo.');
    expect(told(unknown, 'en')).toBe('No figures yet for Q1 2020.');
  });

  it('names the reading mode beside the period wherever it is not as reported', () => {
    const dates = { unitsAt: null, panelFrom: null, panelTo: null, leftOut: null };
    const reading = { ...dates, mode: 'restated', unitsAt: '2020-03-31' } as const;
    const restated = { ...locBinh, groups: [], reading, reported: 15 };
    expect(told(restated, 'vi')).toBe(
      'Quý I/2020 (tính lại theo đơn vị 31/03/2020): tổng 187 tiêu chí, bình quân 9,84/19 tiêu chí/xã. ' +
        'Tính được cho 15/19 xã.',
    );
    const panel = {
      mode: 'matched_panel',
      panelFrom: '2018-03-31',
      panelTo: '2020-03-31',
      leftOut: 8,
    } as const;
    expect(told({ ...unknown, reading: { ...dates, ...panel } }, 'en')).toBe(
      'No figures yet for Q1 2020 (only communes unchanged Q1 2018 – Q1 2020, 8 reorganised communes left out).',
    );
    expect(told({ ...locBinh, reading: { ...dates, mode: 'as_reported' } }, 'vi')).toBe(told(locBinh, 'vi'));
  });

  it('speaks of what is counted', () => {
    const villages: HeadlineFacts = {
      ...locBinh,
      groups: [{ min: 9, max: 9, communes: 2 }],
      counted: 'village',
    };
    expect(told(villages, 'vi')).toContain('02 thôn đạt 9 tiêu chí.');
    expect(told(villages, 'en')).toContain('criteria per village on average');
  });
});

describe('a distribution of many different counts', () => {
  const counts = [19, 17, 16, 15, 12, 11, 9, 8, 3];

  it('is told by the bands of the set, empty bands left out', () => {
    expect(told({ ...unknown, groups: groupsOf(counts), bands }, 'vi')).toBe(
      'Quý I/2020: 01 xã đạt 19 tiêu chí; 03 xã đạt từ 15 đến 18; 02 xã đạt từ 10 đến 14; ' +
        '02 xã đạt từ 5 đến 9; 01 xã đạt dưới 5 tiêu chí.',
    );
  });

  it('is told in full where the bands would leave someone out or cut a group', () => {
    const withoutLowest = bands.slice(0, 4);
    expect(told({ ...unknown, groups: groupsOf(counts), bands: withoutLowest }, 'vi')).toContain(
      '01 xã đạt 17;',
    );
    const crossing = [...groupsOf(counts), { min: 13, max: 16, communes: 2 }];
    expect(told({ ...unknown, groups: crossing, bands }, 'vi')).toContain('02 xã đạt từ 13 đến 16;');
  });
});
