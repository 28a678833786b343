import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import { describe, expect, it } from 'vitest';
import { setOf } from '../fixtures/references.ts';
import type { QuarterFacts } from '../fixtures/trend.ts';
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

describe('what is drawn of a trend', () => {
  const { slots, marks, breaks, target, scopes, axis, currentWords } = model(locBinhTrend);

  it('leaves an empty place in the axis where the units change and keeps quarters free up to the target', () => {
    expect(slots.map((slot) => slot.key)).toEqual(
      '2018-Q1 2018-Q2 2018-Q3 2018-Q4 2019-Q1 2019-Q2 2019-Q3 2019-Q4 gap-2019-Q4 2020-Q1 2020-Q2 2020-Q3 2020-Q4'.split(
        ' ',
      ),
    );
    expect(breaks).toMatchObject([{ slot: 'gap-2019-Q4', lines: ['01/01/2020: 27 → 19 xã'] }]);
  });

  it('parts the simulated quarters from the published one', () => {
    expect(marks.map((mark) => mark.stretch)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(marks.at(-1)).toMatchObject({
      origin: 'published',
      current: true,
      numerator: '187',
      denominator: '19',
    });
  });

  it('draws the target from the current quarter to its due quarter with the pace needed', () => {
    expect(target).toMatchObject({
      fromSlot: '2020-Q1',
      dueSlot: '2020-Q4',
      text: 'mục tiêu 11,00',
      published: false,
    });
    expect(target?.pace?.text).toBe('cần +0,39/quý');
  });

  it('says over how many units the earlier quarters are, and where the axis starts', () => {
    expect(scopes.map((scope) => scope.text)).toEqual(['n = 27 xã, như báo cáo']);
    expect(axis.ticks.map((tick) => tick.text)).toEqual(['6', '8', '10', '12']);
    expect(model(locBinhTrend).sourceLine).toMatch(/Trục từ 6$/);
    expect(currentWords).toMatchObject({ value: '9,84', origin: 'công bố', parts: '187/19, n = 19 xã' });
  });

  it('has no figure after the current quarter, whatever the answer holds', () => {
    const later = model(locBinhTrend, '2019-Q3');
    expect(later.marks.at(-1)?.slot).toBe('2019-Q3');
    expect(later.table.rows).toHaveLength(7);
  });

  it('marks quarters without a published figure as not known', () => {
    const hidden = model(locBinhTrendPublished);
    expect(hidden.slots.filter((slot) => slot.unknown)).toHaveLength(8);
    expect(hidden.unknownText).toBe('08 quý chưa có số công bố');
    expect(hidden.tags).toEqual(['published']);
    expect(hidden.legend.map((entry) => entry.label)).toEqual([
      'công bố',
      'chưa có số công bố',
      'đổi đơn vị',
    ]);
  });

  it('does not join quarters over a missing one, nor over a change of set', () => {
    const facts: QuarterFacts[] = [
      ['2019-Q2', 170, 19, 'simulated'],
      ['2019-Q3', null, 19, 'simulated'],
      ['2019-Q4', 179, 19, 'simulated'],
      ['2020-Q1', 187, 19, 'simulated'],
    ];
    const changed = {
      ...reorganised,
      kind: 'criteria_set' as const,
      setBefore: 'XA_NTM_2016',
      setAfter: 'XA_NTM_2022',
    };
    const answer = trendAnswer(facts, {
      breaks: [changed],
      sets: [setOf('XA_NTM_2016', 19), setOf('XA_NTM_2022', 19)],
    });
    expect(model(answer).marks.map((mark) => mark.stretch)).toEqual([0, 1, 2]);
    expect(model(answer).breaks[0]?.lines).toEqual(['01/01/2020: bộ 2016 → 2022']);
  });

  it('tells a target that is too far to be drawn', () => {
    const far = { ...target11, duePeriod: '2030', dueDate: '2030-12-31' };
    const distant = model(twoQuarters(179, 187, { targets: [far] }));
    expect(distant.target).toBeNull();
    expect(distant.notes).toContain('Mục tiêu hết quý IV/2030: 11,00 (mô phỏng).');
  });

  it('leaves out targets that are past or of another set', () => {
    const past = { ...target11, duePeriod: '2019', dueDate: '2019-12-31' };
    const other = { ...target11, setCode: 'XA_NTM_2022' };
    expect(model(twoQuarters(179, 187, { targets: [past, other] })).target).toBeNull();
  });
});

describe('what is said beside a trend', () => {
  it('tags whence its figures come', () => {
    expect(model(locBinhTrend).tags).toEqual(['published', 'simulated', 'target']);
  });

  it('has a row a quarter with its parts, and a stop a mark', () => {
    const { table, stops } = model(locBinhTrend);
    expect(table.rows.at(-1)?.map((cell) => cell.text)).toEqual([
      'quý I/2020',
      '9,84',
      '187',
      '19',
      'công bố',
      'bộ 2016 (/19)',
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(stops.at(8)?.label).toBe('Quý I/2020: 9,84/19 tiêu chí/xã, 187/19, công bố');
    expect(stops.at(9)).toEqual({
      label: 'Mục tiêu hết quý IV/2020: 11,00 (mô phỏng), cần +0,39/quý',
      series: 1,
    });
  });

  it('is empty, and says so, where no quarter has a figure', () => {
    expect(model(trendAnswer([publishedQuarter(null)])).empty).toEqual({
      title: 'Chưa có số liệu đến quý I/2020.',
      text: 'Không có số từ quý I/2020 đến quý I/2020.',
    });
    expect(model(locBinhTrend).empty).toBeNull();
  });
});
