import { describe, expect, it } from 'vitest';
import { comparedPeriod, rankingAddress } from './ranking-address.ts';
import { asReported } from './reading-address.ts';
import type { View } from './view-address.ts';

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
});

const view: View = {
  unit: '188@2020-06-30',
  set: 'XA_NTM_2016',
  period: '2020-Q2',
  layer: 'all',
  basis: 'self_assessed',
  level: null,
  reading: asReported,
};

describe('the page of a ranking', () => {
  it('is opened with what it was asked for, without what is a default', () => {
    const page = '/xep-hang?don-vi=188@2020-06-30&bo=XA_NTM_2016&ky=2020-Q2';
    expect(rankingAddress(view, { from: '2020-Q1', order: 'rank', by: 'criterion' })).toBe(page);
    expect(rankingAddress(view, { from: '2018-Q4', order: 'movement', by: 'unit' })).toBe(
      `${page}&so-voi=2018-Q4&xep=bac&theo=don-vi`,
    );
  });

  it.each(['2020-03-31', '2020-Q2'])('shows nothing since %s', (from) => {
    expect(rankingAddress(view, { from, order: 'rank', by: 'criterion' })).toBeNull();
  });
});
