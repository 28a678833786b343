import { describe, expect, it } from 'vitest';
import { getAverage } from './figures/average.ts';
import { readUnitReference } from './values.ts';

describe('readUnitReference', () => {
  it.each([
    ['188@2020-03-31', { by: 'code', code: '188', date: '2020-03-31' }],
    ['VN@2020-03-31', { by: 'code', code: 'VN', date: '2020-03-31' }],
    ['u12', { by: 'id', id: 12 }],
    ['188', null],
    ['188@2020-02-30', null],
    ['u0', null],
    ['u2147483647', { by: 'id', id: 2147483647 }],
    ['u2147483648', null],
    ['188@0001-01-01', null],
    ['', null],
  ])('reads %s', (text, expected) => {
    expect(readUnitReference(text)).toEqual(expected);
  });
});

describe('query of a figure', () => {
  const unit = '188@2020-03-31';
  const set = 'XA_NTM_2016';

  it.each([
    ['a date', { unit, set, asOf: '2020-03-31' }, true],
    ['a period', { unit, set, period: '2020-Q1' }, true],
    ['neither', { unit, set }, false],
    ['both', { unit, set, asOf: '2020-03-31', period: '2020-Q1' }, false],
    ['a malformed period', { unit, set, period: '2020-Q5' }, false],
    ['a year out of reach', { unit, set, period: '9999-Q4' }, false],
    ['a date out of reach', { unit, set, asOf: '0000-01-01' }, false],
    ['a phase that ends out of reach', { unit, set, period: '2021..9999' }, false],
    ['an impossible date', { unit, set, asOf: '2020-02-30' }, false],
    ['an unknown parameter', { unit, set, asOf: '2020-03-31', colour: 'red' }, false],
    ['a code without its date', { unit: '188', set, asOf: '2020-03-31' }, false],
  ])('with %s', (_, query, accepted) => {
    expect(getAverage.query.safeParse(query).success).toBe(accepted);
  });

  it('carries the stable code of the problem', () => {
    const result = getAverage.query.safeParse({ unit, set, period: '2020-Q5' });
    expect(result.error?.issues).toMatchObject([{ path: ['period'], params: { code: 'invalid_period' } }]);
  });
});
