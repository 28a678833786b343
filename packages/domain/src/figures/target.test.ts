import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/calendar-date.ts';
import type { Quarter } from '../time/period.ts';
import type { PastStanding, StatusQuestion } from './target.ts';
import { gapToTarget, neededPace, paceStart, recentPace, targetStatus } from './target.ts';

const quarter = (year: number, q: number): Quarter => ({ kind: 'quarter', year, quarter: q });

/** Lộc Bình in the first quarter of 2020, with a target of 11 criteria by the end of the year. */
const locBinh: StatusQuestion = {
  totalMet: 187,
  communes: 19,
  expected: 19,
  targetAverage: 11,
  date: '2020-03-31',
  dueDate: '2020-12-31',
};

describe('the gap to a target average', () => {
  it.each([
    [187, 19, 11, 22],
    [187, 19, 11.5, 32],
    [187, 19, 9.84, 0],
    [100, 10, 10, 0],
    [90, 10, 9.1, 1],
    [0, 5, 2.2, 11],
  ])(
    '%i criteria over %i communes, target %d: %i criteria still needed',
    (totalMet, communes, target, criteria) => {
      const gap = gapToTarget({ totalMet, communes }, target);
      expect(gap.criteria).toBe(criteria);
      expect(gap.perCommune).toBeCloseTo(target - totalMet / communes, 10);
    },
  );

  it('is unknown without a count', () => {
    expect(gapToTarget({ totalMet: null, communes: 19 }, 11)).toEqual({ perCommune: null, criteria: null });
    expect(gapToTarget({ totalMet: 0, communes: 0 }, 11).criteria).toBeNull();
  });

  it('is closed by exactly the criteria it asks for and not by one less', () => {
    const question = fc.tuple(
      fc.nat(1900),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 190 }),
    );
    fc.assert(
      fc.property(question, ([totalMet, communes, tenths]) => {
        const target = tenths / 10;
        const needed = gapToTarget({ totalMet, communes }, target).criteria ?? -1;
        expect((totalMet + needed) * 10).toBeGreaterThanOrEqual(tenths * communes);
        if (needed > 0) expect((totalMet + needed - 1) * 10).toBeLessThan(tenths * communes);
      }),
    );
  });
});

describe('the pace a target needs', () => {
  it('spreads the criteria over the quarters left', () => {
    const pace = neededPace(locBinh);
    expect(pace).toMatchObject({ criteria: 22, quarters: 3, perQuarter: 22 / 3 });
    expect(pace.perCommunePerQuarter).toBeCloseTo(0.386, 3);
  });

  it.each([
    ['2020-01-01', 4],
    ['2020-03-30', 4],
    ['2020-09-30', 1],
    ['2020-10-05', 1],
    ['2020-12-30', 1],
    ['2020-12-31', 0],
    ['2021-02-01', 0],
  ])('on %s has %i quarters left, the one that has begun counted whole', (date, quarters) => {
    expect(neededPace({ ...locBinh, date }).quarters).toBe(quarters);
  });

  it('has a quarter left exactly while the target is not due', () => {
    const days = fc.integer({ min: -800, max: 800 }).map((after) => addDays('2020-12-31', after));
    fc.assert(
      fc.property(days, days, (date, dueDate) => {
        expect(neededPace({ ...locBinh, date, dueDate }).quarters > 0).toBe(date < dueDate);
      }),
    );
  });

  it('is unknown when no quarter is left', () => {
    expect(neededPace({ ...locBinh, date: '2020-12-31' })).toMatchObject({
      quarters: 0,
      perQuarter: null,
    });
  });
});

describe('the start of a recent pace', () => {
  const at = (
    year: number,
    q: number,
    totalMet: number | null,
    comparability: PastStanding['comparability'] = 'comparable',
  ): PastStanding => ({ quarter: quarter(year, q), totalMet, comparability });

  const endOf = (date: string) => ({ date, dataAsOf: date });

  it.each([
    [
      'four quarters back',
      [at(2019, 4, 10), at(2019, 3, 9), at(2019, 2, 9), at(2019, 1, 7), at(2018, 4, 2)],
      7,
    ],
    [
      'as far as units stayed the same',
      [at(2019, 4, 10), at(2019, 3, 9, 'units_changed'), at(2019, 2, 1)],
      10,
    ],
    ['over a quarter without data', [at(2019, 4, null, 'no_data'), at(2019, 3, 9)], 9],
  ] as const)('%s', (_, past, totalMet) => {
    const { start, hindrance } = paceStart(past, endOf('2020-03-31'));
    expect([start?.totalMet, hindrance]).toEqual([totalMet, null]);
  });

  it.each([
    ['units changed', [at(2019, 4, 10, 'units_changed'), at(2019, 3, 9)], 'units_changed'],
    ['the past is simulated and the present real', [at(2019, 4, 10, 'origin_differs')], 'origin_differs'],
    ['nothing is known', [at(2019, 4, null, 'no_data')], 'no_data'],
    ['there is no past', [], 'no_data'],
  ] as const)('is none where %s', (_, past, reason) => {
    expect(paceStart(past, endOf('2020-03-31'))).toEqual({ start: null, hindrance: reason });
  });

  it('is not a quarter that ended less than a quarter ago', () => {
    const past = [at(2020, 3, 10), at(2020, 2, 8, 'units_changed')];
    expect(paceStart(past, endOf('2020-10-05'))).toEqual({ start: null, hindrance: 'units_changed' });
    expect(paceStart(past, endOf('2020-12-31')).start?.totalMet).toBe(10);
  });

  it('is a quarter since which something was reported', () => {
    const past = [at(2020, 2, 9), at(2020, 1, 9), at(2019, 4, 9), at(2019, 3, 5)];
    expect(paceStart(past, { date: '2020-09-30', dataAsOf: '2019-12-31' })).toEqual({
      start: { totalMet: 5, quarter: quarter(2019, 3) },
      hindrance: null,
    });
    expect(paceStart(past.slice(0, 3), { date: '2020-09-30', dataAsOf: '2019-12-31' })).toEqual({
      start: null,
      hindrance: 'no_data',
    });
  });

  it('counts the part of a quarter that has passed as a part', () => {
    const start = { totalMet: 180, quarter: quarter(2019, 4) };
    expect(recentPace({ totalMet: 190, date: '2020-10-31' }, start)).toBeCloseTo(3, 10);
    expect(recentPace({ totalMet: 190, date: '2020-12-31' }, start)).toBe(2.5);
  });

  it('gives criteria a quarter', () => {
    const question = { totalMet: 187, date: '2020-03-31' };
    expect(recentPace(question, { totalMet: 179, quarter: quarter(2019, 1) })).toBe(2);
    expect(recentPace(question, { totalMet: 179, quarter: quarter(2020, 1) })).toBeNull();
    expect(recentPace(question, null)).toBeNull();
  });
});

describe('the status of a target', () => {
  /** 5 of 19 communes have reported. */
  const partial = { ...locBinh, totalMet: 45, communes: 5 };
  const start = (totalMet: number) => ({ totalMet, quarter: quarter(2019, 4) });
  it.each([
    ['reached', { ...locBinh, totalMet: 209 }, null, 'met'],
    ['reached after it was due', { ...locBinh, totalMet: 209, date: '2021-03-31' }, null, 'met'],
    ['reached by those that reported', { ...partial, totalMet: 57 }, null, 'unknown'],
    ['due and not reached by those that reported', { ...partial, date: '2020-12-31' }, null, 'unknown'],
    ['too slow among those that reported', { ...partial, totalMet: 50 }, start(49), 'at_risk'],
    ['due and not reached', { ...locBinh, date: '2020-12-31' }, start(180), 'missed'],
    ['not due for weeks yet', { ...locBinh, date: '2020-10-05' }, start(100), 'on_track'],
    ['due in the middle of its quarter', { ...locBinh, dueDate: '2020-03-30' }, start(100), 'missed'],
    ['fast enough', locBinh, start(179), 'on_track'],
    ['too slow', locBinh, start(180), 'at_risk'],
    ['losing criteria', locBinh, start(190), 'at_risk'],
    ['nothing to measure a pace from', locBinh, null, 'unknown'],
    ['a start in the same quarter', locBinh, { totalMet: 170, quarter: quarter(2020, 1) }, 'unknown'],
    ['no count', { ...locBinh, totalMet: null }, start(180), 'unknown'],
  ] as const)('%s: %#', (_, question, from, status) => {
    expect(targetStatus(question, from)).toBe(status);
  });
});
