import { describe, expect, it } from 'vitest';
import { getAverage } from './figures/average.ts';
import { getUnit } from './units.ts';
import { urlOf } from './url.ts';

describe('urlOf', () => {
  it('writes the query in the order of names, whatever the order of the input', () => {
    const one = urlOf(getAverage, {
      query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', asOf: '2020-03-31' },
    });
    const other = urlOf(getAverage, {
      query: { asOf: '2020-03-31', set: 'XA_NTM_2016', unit: '188@2020-03-31' },
    });
    expect(one).toBe('/api/v1/figures/average?asOf=2020-03-31&set=XA_NTM_2016&unit=188%402020-03-31');
    expect(other).toBe(one);
  });

  it('leaves out what is not given and escapes path parameters', () => {
    expect(urlOf(getUnit, { params: { id: '188@2020-03-31' }, query: { asOf: undefined } })).toBe(
      '/api/v1/units/188%402020-03-31',
    );
  });
});
