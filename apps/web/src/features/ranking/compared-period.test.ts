import { describe, expect, it } from 'vitest';
import { earlierPeriods } from '../../shared/view/earlier-periods.ts';
import { comparedPeriod } from './compared-period.ts';

describe('the period compared with', () => {
  it.each([
    [null, '2020-Q1', '2019-Q4'],
    ['2018-Q4', '2020-Q1', '2018-Q4'],
    ['2020-Q1', '2020-Q1', '2019-Q4'],
    ['2020-Q2', '2020-Q1', '2019-Q4'],
    [null, '2019', '2018'],
  ])('chosen %s at %s is %s', (chosen, period, compared) => {
    expect(comparedPeriod(chosen, period)).toBe(compared);
  });

  it('is offered among those before, the latest first', () => {
    expect(earlierPeriods('2020-Q1', 5)).toEqual(['2019-Q4', '2019-Q3', '2019-Q2', '2019-Q1', '2018-Q4']);
  });
});
