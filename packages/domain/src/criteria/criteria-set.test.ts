import { describe, expect, it } from 'vitest';
import type { CriteriaSetRef } from './criteria-set.ts';
import { isInForceInYear, isReportedBy, setInForce } from './criteria-set.ts';

const set = (
  code: string,
  validFrom: string | null,
  validTo: string | null,
  scopeUnitId: number | null = null,
  decisionDate: string | null = null,
): CriteriaSetRef => ({ code, size: 19, levelCode: 'NTM', validFrom, validTo, scopeUnitId, decisionDate });

const sets = [
  set('2016', '2016-12-01', '2022-03-08'),
  set('2022', '2022-03-08', '2026-02-15'),
  set('2026', '2026-02-15', null),
  set('province', '2022-12-09', null, 42),
  set('district', '2023-01-01', null, 420),
];

describe('the criteria set in force', () => {
  it.each([
    ['2016-11-30', [], null],
    ['2020-03-31', [], '2016'],
    ['2022-03-07', [], '2016'],
    ['2022-03-08', [], '2022'],
    ['2026-02-15', [], '2026'],
    ['2023-02-28', [4201, 42], 'province'],
    ['2023-02-28', [4201, 420, 42], 'district'],
    ['2022-12-08', [4201, 42], '2022'],
    ['2023-02-28', [2001, 20], '2022'],
  ])('on %s for the path %j is %s', (date, path, code) => {
    expect(setInForce(sets, 'NTM', date, path)?.code ?? null).toBe(code);
  });

  it('begins with the decision where no source says from when it is valid', () => {
    const decided = [set('decided', null, null, null, '2021-05-01')];
    expect(setInForce(decided, 'NTM', '2021-04-30')).toBeNull();
    expect(setInForce(decided, 'NTM', '2021-05-01')?.code).toBe('decided');
  });

  it('is none of another level', () => {
    expect(setInForce(sets, 'NTM_NANG_CAO', '2020-03-31')).toBeNull();
  });

  it('is the one that began last where two hold', () => {
    const overlapping = [
      set('old', '2016-12-01', null),
      set('new', '2022-03-08', null),
      set('undated', null, null),
    ];
    expect(setInForce(overlapping, 'NTM', '2023-01-01')?.code).toBe('new');
  });
});

it.each([
  ['in force', '2020-03-31', '2020-06-30', true],
  ['replaced since the report', '2020-03-31', '2022-06-30', false],
  ['replaced and reported still', '2022-03-31', '2022-06-30', true],
  ['not yet begun', '2016-03-31', '2016-06-30', false],
])('a set that is %s', (_, reportedAsOf, date, told) => {
  expect(isReportedBy(set('2016', '2016-12-01', '2022-03-08'), reportedAsOf, date)).toBe(told);
});

describe('a set judges what was reached', () => {
  it.each([
    ['2016', 2016, true],
    ['2016', 2015, false],
    ['2016', 2022, true],
    ['2016', 2023, false],
    ['2022', 2022, true],
    ['2022', 2026, true],
    ['2026', 2025, false],
    ['2026', 2099, true],
  ])('%s in %i: %s', (code, year, expected) => {
    const found = sets.find((one) => one.code === code) ?? expect.fail(code);
    expect(isInForceInYear(found, year)).toBe(expected);
  });
});
