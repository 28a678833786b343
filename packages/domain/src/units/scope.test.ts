import { describe, expect, it } from 'vitest';
import type { ScopeRule } from './scope.ts';
import { unitsInScope } from './scope.ts';
import type { AdministrativeUnit, UnitKind } from './unit.ts';

const unit = (id: number, code: string | null, name: string, kind: UnitKind, validTo: string | null = null) =>
  ({
    id,
    code,
    name,
    kind,
    parentId: id === 1 ? null : 1,
    validFrom: null,
    validTo,
  }) satisfies AdministrativeUnit;

const units = [
  unit(1, '188', 'Lộc Bình', 'district'),
  unit(2, '06529', 'Lộc Bình', 'township'),
  unit(3, '06562', 'Tú Đoạn', 'commune'),
  unit(4, '06541', 'Yên Khoái', 'commune'),
  unit(5, '06538', 'Xuân Lễ', 'commune', '2020-01-01'),
  unit(6, null, 'Đông', 'commune'),
  unit(7, null, 'Dương', 'commune'),
];

const rule = (unitId: number, counted: boolean, validFrom: string | null = null): ScopeRule => ({
  unitId,
  counted,
  validFrom,
  validTo: null,
});

const inScope = (date: string, rules: ScopeRule[] = [], ancestorId = 1) =>
  unitsInScope({ units, ancestorId, kinds: ['commune'], rules, date }).map((one) => one.id);

describe('the units a level counts', () => {
  it('are the communes under the district then, by code and then by name, townships left out', () => {
    expect(inScope('2019-12-31')).toEqual([5, 4, 3, 7, 6]);
    expect(inScope('2020-03-31')).toEqual([4, 3, 7, 6]);
  });

  it('leave out and take in what the exceptions of the date say', () => {
    expect(inScope('2020-03-31', [rule(3, false), rule(2, true)])).toEqual([2, 4, 7, 6]);
    expect(inScope('2020-03-31', [rule(3, false, '2021-01-01')])).toEqual([4, 3, 7, 6]);
  });

  it('follow the exception that began last', () => {
    const rules = [rule(3, true, '2019-01-01'), rule(3, false)];
    expect(inScope('2018-12-31', rules)).not.toContain(3);
    expect(inScope('2020-03-31', rules)).toContain(3);
  });

  it('are the commune itself when a commune is asked for', () => {
    expect(inScope('2020-03-31', [], 4)).toEqual([4]);
    expect(inScope('2020-03-31', [], 5)).toEqual([]);
  });
});
