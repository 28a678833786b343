import { expect, it } from 'vitest';
import { earlierPeriods } from './earlier-periods.ts';

it('the periods before another are offered with the latest first', () => {
  expect(earlierPeriods('2020-Q1', 5)).toEqual(['2019-Q4', '2019-Q3', '2019-Q2', '2019-Q1', '2018-Q4']);
});
