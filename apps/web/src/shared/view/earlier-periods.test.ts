import { expect, it } from 'vitest';
import { earlierPeriods } from './earlier-periods.ts';

it.each([
  ['the latest first', '2020-Q1', 5, null, ['2019-Q4', '2019-Q3', '2019-Q2', '2019-Q1', '2018-Q4']],
  ['none before the first data', '2018-Q4', 5, '2018-03-31', ['2018-Q3', '2018-Q2', '2018-Q1']],
  ['the one before even where nothing is known of it', '2018-Q1', 5, '2018-03-31', ['2017-Q4']],
])('the periods before another are offered: %s', (_, period, count, first, periods) => {
  expect(earlierPeriods(period, count, first)).toEqual(periods);
});
