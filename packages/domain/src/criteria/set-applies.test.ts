import { describe, expect, it } from 'vitest';
import type { UnitKind } from '../units/unit.ts';
import { setRefusal } from './set-applies.ts';

const national = {
  scopeUnitId: null,
  unitKinds: ['commune'] as UnitKind[],
  validFrom: '2016-12-01',
  decisionDate: '2016-10-17',
};
const commune = { unitPath: [30, 20, 10, 1], unitKind: 'commune' as UnitKind, date: '2020-03-31' };

describe('a set', () => {
  it.each([
    ['is read for a unit of its kind', {}, {}, null],
    ['is read for units above those', { unitKind: 'district' }, {}, null],
    ['is read for the country', { unitPath: [1], unitKind: 'country' }, {}, null],
    ['says nothing of a township', { unitKind: 'township' }, {}, 'other_kind'],
    ['says nothing of a village', { unitKind: 'village' }, {}, 'other_kind'],
    ['of a district says nothing of a commune', {}, { unitKinds: ['district'] }, 'other_kind'],
    ['of the unit’s province is read', {}, { scopeUnitId: 10 }, null],
    [
      'of a province is read for the province',
      { unitPath: [10, 1], unitKind: 'province' },
      { scopeUnitId: 10 },
      null,
    ],
    ['of another province is not', {}, { scopeUnitId: 11 }, 'other_territory'],
    [
      'of a province is not read for the country',
      { unitPath: [1], unitKind: 'country' },
      { scopeUnitId: 10 },
      'other_territory',
    ],
    ['is not read before it begins', { date: '2016-11-30' }, {}, 'not_yet_in_force'],
    [
      'begins with its decision where no other day is known',
      { date: '2016-11-30' },
      { validFrom: null },
      null,
    ],
    [
      'is read at any time where no day is known',
      { date: '1990-01-01' },
      { validFrom: null, decisionDate: null },
      null,
    ],
  ] as const)('%s', (_, unit, set, expected) => {
    expect(setRefusal({ ...commune, ...unit, set: { ...national, ...set } })).toBe(expected);
  });
});
