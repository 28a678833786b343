import { describe, expect, it } from 'vitest';
import { asOfDay, asOfPeriod } from '../time/as-of.ts';
import { aggregateFor } from './published-aggregate.ts';

const quarterEnd = { id: 'quarter end', asOf: asOfDay('2020-03-31', 'event') };
const february = { id: 'february', asOf: asOfPeriod({ kind: 'month', year: 2020, month: 2 }, 'stated') };
const undated = { id: 'undated', asOf: { ...quarterEnd.asOf, from: null, to: null } };
const aggregates = [undated, quarterEnd, february];

describe('the published aggregate that speaks for a date', () => {
  it.each([
    ['2020-03-31', 'quarter end'],
    ['2020-03-30', 'february'],
    ['2020-02-28', null],
    ['2020-04-01', null],
    ['2020-06-30', null],
  ])('on %s is: %s', (date, id) => {
    expect(aggregateFor(aggregates, date)?.id ?? null).toBe(id);
    expect(aggregateFor(aggregates.toReversed(), date)?.id ?? null).toBe(id);
  });
});
