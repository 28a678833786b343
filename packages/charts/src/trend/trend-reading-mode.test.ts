import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { describe, expect, it } from 'vitest';
import { setOf, unit } from '../fixtures/references.ts';
import type { QuarterFacts } from '../fixtures/trend.ts';
import {
  locBinhTrend,
  locBinhTrendMatched,
  locBinhTrendRestated,
  reorganised,
  trendAnswer,
} from '../fixtures/trend.ts';
import { breakSpots } from './trend-layout.ts';
import { trendModel } from './trend-model.ts';

const model = (answer: TrendAnswer, lang: 'vi' | 'en' = 'vi') =>
  trendModel({ answer, currentPeriod: '2020-Q1', lang });

describe('a trend restated to the units of a date', () => {
  const restated = model(locBinhTrendRestated);

  it('names its mode beside what is measured, in its tags, for its files and in the text for the picture', () => {
    expect(restated.subtitle).toBe(
      'Bình quân tiêu chí/xã theo quý; bộ 2016 (/19), tính lại theo đơn vị 31/03/2020',
    );
    expect(restated.tags).toEqual(['published', 'simulated', 'target', 'restated']);
    expect(restated.readingText).toBe('tính lại theo đơn vị 31/03/2020');
    expect(restated.alt).toContain('tính lại theo đơn vị 31/03/2020');
    expect(restated.table.caption).toBe(restated.subtitle);
    expect(model(locBinhTrendRestated, 'en').subtitle).toBe(
      'Criteria per commune by quarter; 2016 set (/19), restated to the units of 31 March 2020',
    );
  });

  it('has no break of units and says why', () => {
    expect(restated.breaks).toEqual([]);
    expect(restated.slots.every((slot) => slot.quarter !== null)).toBe(true);
    expect(restated.readingNote).toBe(
      'Mọi quý tính theo đơn vị của cùng một ngày; đường chỉ ngắt nơi số xã tính được thay đổi.',
    );
    expect(restated.notes.join(' ')).toContain('chỉ tính là đạt khi mọi đơn vị cũ đều đạt');
  });

  it('draws a quarter that cannot be restated as unknown and never as 0', () => {
    expect(restated.slots.filter((slot) => slot.unknown).map((slot) => slot.key)).toEqual(['2018-Q1']);
    expect(restated.marks.some((mark) => mark.slot === '2018-Q1' || mark.value === 0)).toBe(false);
    expect(restated.unknownText).toBe('01 quý chưa đủ số để tính lại');
    expect(restated.legend.map((entry) => entry.label)).toContain('chưa tính lại được');
    expect(restated.table.rows[0]?.map((cell) => cell.text)).toEqual([
      'quý I/2018',
      '–',
      '–',
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  it('joins no quarters over different numbers of units, and compares none', () => {
    expect(restated.marks.map((mark) => mark.stretch)).toEqual([0, 1, 1, 1, 1, 1, 1, 2]);
    const fewer = trendAnswer(
      [
        ['2019-Q4', 160, 16, 'simulated'],
        ['2020-Q1', 187, 19, 'simulated'],
      ],
      { mode: 'restated' },
    );
    expect(model(fewer).title).toBe('Quý I/2020: 9,84/19 tiêu chí/xã');
  });

  it('says over how many of how many units a quarter is', () => {
    expect(restated.scopes.map((scope) => scope.text)).toContain('n = 15/19 xã, tính lại');
    expect(restated.table.columns.map((column) => column.label)).toContain('Trong phạm vi');
    expect(restated.table.rows[1]?.map((cell) => cell.text)).toEqual(
      'quý II/2018|7,47|112|15|19|mô phỏng|bộ 2016 (/19)'.split('|'),
    );
    expect(model(locBinhTrend).table.columns.map((column) => column.label)).not.toContain('Trong phạm vi');
  });
});

describe('a trend over the units that stayed the same', () => {
  const matched = model(locBinhTrendMatched);

  it('says which and how many were left out, and joins its quarters', () => {
    expect(matched.subtitle).toContain('chỉ xã không đổi địa giới quý I/2018 – quý I/2020');
    expect(matched.readingText).toContain('không tính 08 xã đã sắp xếp');
    expect(matched.readingNote).toMatch(/^Không tính 08 xã đã sắp xếp\. Mọi quý tính trên cùng các xã/);
    expect(matched.tags).toContain('matched_panel');
    expect(new Set(matched.marks.map((mark) => mark.stretch))).toEqual(new Set([0]));
    expect(matched.title).toBe('9,18/19 tiêu chí/xã, tăng 0,55 so với quý IV/2019');
  });
});

describe('what is behind a break', () => {
  it('is the day, the numbers and the act', () => {
    expect(model(locBinhTrend).breaks[0]?.changes).toEqual([
      {
        kind: 'units',
        date: '2020-01-01',
        dateText: '01/01/2020',
        change: '27 → 19 xã',
        detail: null,
        legalBasis: 'NQ 818/NQ-UBTVQH14',
      },
    ]);
  });

  it('is told where only the territory changed and not the number', () => {
    const answer = { ...locBinhTrend, breaks: [{ ...reorganised, unitsBefore: 19 }] };
    expect(model(answer).breaks[0]?.changes[0]?.change).toBe('vẫn 19 xã, đổi địa giới');
  });

  it('tells the denominators of two sets where they differ', () => {
    const changed = {
      ...reorganised,
      kind: 'criteria_set',
      setBefore: 'XA_NTM_2022',
      setAfter: 'XA_NTM_2026',
    } as const;
    const sets = [setOf('XA_NTM_2022', 19), setOf('XA_NTM_2026', 10)];
    const { breaks } = model({ ...locBinhTrend, breaks: [changed], sets });
    expect(breaks[0]?.changes[0]?.change).toBe('bộ 2022 → 2026 (/19 → /10)');
  });

  it('lies over the cut of the axis', () => {
    const trend = model(locBinhTrend);
    const [spot] = breakSpots(trend, 460, 230);
    expect(spot?.slot).toBe('gap-2019-Q4');
    expect(spot?.x).toBeCloseTo(24 + (424 / 13) * 8.5);
    expect(spot?.y).toBeLessThan(230 - 34);
  });
});

describe('the beginning and the end of one commune', () => {
  const commune = unit(6544, 'Khánh Xuân', 'commune', ['Lộc Bình']);
  const quarters: QuarterFacts[] = [
    ['2019-Q4', null, 1, 'simulated'],
    ['2020-Q1', 12, 1, 'simulated'],
  ];
  const began = { ...reorganised, unitsBefore: 0, unitsAfter: 1 };
  const answer = trendAnswer(quarters, { unit: commune, breaks: [began] });
  const linkTo = (name: string, id: number): LineageAnswer['predecessors'][number] => ({
    unit: unit(id, name, 'commune', []),
    date: '2020-01-01',
    kind: 'merge',
    legalBasis: null,
    basis: 'act',
    of: commune.id,
  });
  const from = (...predecessors: LineageAnswer['predecessors']): LineageAnswer => ({
    unit: commune,
    predecessors,
    successors: [],
  });
  const linesOf = (lineage: LineageAnswer | null, of = answer) =>
    trendModel({ answer: of, currentPeriod: '2020-Q1', lang: 'vi', lineage }).breaks[0];

  it('is told by what it was merged from', () => {
    expect(linesOf(from(linkTo('Xuân Mãn', 1), linkTo('Vân Mộng', 2)))?.lines).toEqual([
      '01/01/2020: nhập từ Xuân Mãn và Vân Mộng',
    ]);
  });

  it('counts in the picture and names beside it where there are many', () => {
    const change = linesOf(from(linkTo('A', 1), linkTo('B', 2), linkTo('C', 3)))?.changes[0];
    expect(change).toMatchObject({ change: 'nhập từ 03 đơn vị', detail: 'A, B và C' });
  });

  it('goes past a corrected code to the day the unit began, and says that code lists may not name all', () => {
    const recoded = { ...linkTo('Khánh Xuân', 36), date: '2020-03-01', kind: 'recode' } as const;
    const inferred = { ...linkTo('Xuân Mãn', 1), of: 'u36', basis: 'code_list' } as const;
    expect(linesOf(from(inferred, recoded))?.changes[0]).toMatchObject({
      change: 'nhập từ Xuân Mãn',
      detail: 'theo danh mục mã, có thể chưa đủ',
    });
  });

  it('leaves out what lies further back in the line', () => {
    const older = { ...linkTo('Cũ', 3), of: 'u1' };
    expect(linesOf(from(linkTo('Xuân Mãn', 1), older))?.lines).toEqual(['01/01/2020: nhập từ Xuân Mãn']);
  });

  it('is only said to be one where no source names the units', () => {
    expect(linesOf(null)?.lines).toEqual(['01/01/2020: bắt đầu có xã này']);
    const ended = { ...answer, breaks: [{ ...began, unitsBefore: 1, unitsAfter: 0 }] };
    expect(linesOf(null, ended)?.lines).toEqual(['01/01/2020: không còn xã này']);
  });
});
