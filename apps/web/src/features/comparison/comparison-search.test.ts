import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { comparisonChoiceOf, comparisonParameters, searchOfChoice } from './comparison-search.ts';

const accepts = (search: object) => z.object(comparisonParameters).safeParse(search).success;

describe('the address of a comparison', () => {
  it('holds up to five other units or periods', () => {
    expect(accepts({ them: '183@2020-03-31,u12' })).toBe(true);
    expect(accepts({ 'cac-ky': '2019-Q4,2019-Q1' })).toBe(true);
    expect(accepts({ them: ['u1', 'u2', 'u3', 'u4', 'u5', 'u6'].join(',') })).toBe(false);
    expect(accepts({ them: 'u1,cao-loc' })).toBe(false);
    expect(accepts({ 'cac-ky': '2019-Q5' })).toBe(false);
  });

  it('is read and written alike, each value once', () => {
    for (const search of [{}, { them: 'u1,u2' }, { 'cac-ky': '2019-Q4' }])
      expect(searchOfChoice(comparisonChoiceOf(search))).toEqual(search);
    expect(comparisonChoiceOf({ them: 'u1,u1' })).toEqual({ units: ['u1'], periods: [] });
  });
});
