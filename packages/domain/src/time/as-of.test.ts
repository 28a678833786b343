import { expect, it } from 'vitest';
import { asOfDay, asOfPeriod } from './as-of.ts';

it('a figure of one day begins and ends on it', () => {
  expect(asOfDay('2020-03-31', 'stated')).toEqual({
    from: '2020-03-31',
    to: '2020-03-31',
    precision: 'day',
    basis: 'stated',
  });
});

it('a figure of a month may be of any of its days and is carried forward from the last', () => {
  expect(asOfPeriod({ kind: 'month', year: 2023, month: 2 }, 'stated')).toEqual({
    from: '2023-02-01',
    to: '2023-02-28',
    precision: 'month',
    basis: 'stated',
  });
});
