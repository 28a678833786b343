import { describe, expect, it } from 'vitest';
import type { AdministrativeUnit } from './unit.ts';
import { descendantsAt, isAbove, isValidAt } from './unit.ts';

const unit = (
  id: number,
  parentId: number | null,
  validFrom: string | null = null,
  validTo: string | null = null,
): AdministrativeUnit => ({ id, code: null, name: `${id}`, kind: 'commune', parentId, validFrom, validTo });

const ids = (units: AdministrativeUnit[]) => units.map((one) => one.id).sort((a, b) => a - b);

const district = [
  unit(1, null),
  unit(2, 1, null, '2025-07-01'),
  unit(3, 2, null, '2020-01-01'),
  unit(4, 2, null, '2020-01-01'),
  unit(5, 2, '2020-01-01', '2025-07-01'),
  unit(6, 1, '2025-07-01'),
  unit(7, 5, null),
];

describe('validity of a unit', () => {
  it.each([
    ['2019-12-31', true],
    ['2020-01-01', false],
  ])('a unit abolished on 01/01/2020 is valid on %s: %s', (date, valid) => {
    expect(isValidAt(unit(1, null, null, '2020-01-01'), date)).toBe(valid);
  });
});

describe('the units under a unit at a date', () => {
  it.each([
    ['2019-12-31', [3, 4], [2, 3, 4]],
    ['2020-01-01', [5, 7], [2, 5, 7]],
    ['2025-07-01', [], [6]],
  ])('on %s follow the reorganisations', (date, underDistrict, underProvince) => {
    expect(ids(descendantsAt(district, 2, date))).toEqual(underDistrict);
    expect(ids(descendantsAt(district, 1, date))).toEqual(underProvince);
  });

  it('are found once even where parents form a circle', () => {
    expect(ids(descendantsAt([unit(1, 3), unit(2, 1), unit(3, 2)], 1, '2020-01-01'))).toEqual([2, 3]);
  });
});

it('a district lies above communes, wards and townships, which lie beside each other', () => {
  expect([isAbove('district', 'commune'), isAbove('commune', 'district')]).toEqual([true, false]);
  expect([isAbove('commune', 'ward'), isAbove('township', 'commune')]).toEqual([false, false]);
});
