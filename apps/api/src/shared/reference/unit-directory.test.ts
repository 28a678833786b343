import type { UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import { describe, expect, it } from 'vitest';
import { type UnitDirectory, unitDirectory } from './unit-directory.ts';
import type { UnitRecord } from './unit-record.ts';

const unit = (given: Partial<AdministrativeUnit> & Pick<AdministrativeUnit, 'id' | 'name'>) => ({
  code: null,
  kind: 'commune' as const,
  parentId: null,
  validFrom: null,
  validTo: null,
  ...given,
});

const units = [
  unit({ id: 1, name: 'Lạng Sơn', kind: 'province', code: '20' }),
  unit({ id: 2, name: 'Lộc Bình', kind: 'district', code: '188', parentId: 1, validTo: '2025-07-01' }),
  unit({ id: 3, name: 'Yên Khoái', code: '06541', parentId: 2, validTo: '2025-07-01' }),
  unit({ id: 4, name: 'Mẫu Sơn', code: '06541', parentId: 1, validFrom: '2025-07-01' }),
  unit({ id: 5, name: 'Tú Đoạn', code: '06570', parentId: 2, validTo: '2020-01-01' }),
  unit({ id: 6, name: 'Tú Đoạn', code: '06571', parentId: 2, validFrom: '2020-01-01' }),
  unit({ id: 7, name: 'Pò Lèo', kind: 'village', parentId: 6 }),
];

const recoding: UnitSuccession = {
  predecessorId: 5,
  successorId: 6,
  date: '2020-01-01',
  kind: 'recode',
  legalBasis: null,
  basis: 'code_list',
};

const directory = unitDirectory({
  units,
  successions: [recoding],
  rules: [
    { unitId: 4, counted: false, validFrom: null, validTo: null },
    { unitId: 6, counted: false, validFrom: null, validTo: null },
  ],
  traits: new Map([[2, { region: 'TDMNPB', isBorder: true }]]),
});

function found(from: UnitDirectory, id: number): UnitRecord {
  const record = from.byId(id);
  if (record === null) throw new Error(`no unit ${id}`);
  return record;
}

const namesUnder = (id: number, from: string, to: string) =>
  directory.territory(found(directory, id), from, to).units.map(({ id: one }) => one);

it('gives a unit the region of the nearest unit above that has one, and no other trait of it', () => {
  expect(directory.traitsOf(found(directory, 3))).toEqual({ region: 'TDMNPB', isBorder: null });
  expect(directory.traitsOf(found(directory, 4))).toEqual({ region: null, isBorder: null });
});

describe('a code', () => {
  it('names the unit it belonged to on the day, the last day of validity left out', () => {
    expect(directory.byCode('06541', '2025-06-30')?.name).toBe('Yên Khoái');
    expect(directory.byCode('06541', '2025-07-01')?.name).toBe('Mẫu Sơn');
    expect(directory.byCode('06570', '2020-01-01')).toBeNull();
  });
});

describe('a unit', () => {
  it('knows the units above it, nearest first', () => {
    expect(found(directory, 7)).toMatchObject({
      path: ['Tú Đoạn', 'Lộc Bình', 'Lạng Sơn'],
      pathIds: [6, 2, 1],
    });
  });

  it('knows the rows of its territory under earlier codes', () => {
    expect(found(directory, 6).rows.map((row) => row.id)).toEqual([6, 5]);
    expect(found(directory, 5).rows.map((row) => row.id)).toEqual([5]);
  });

  it('is found once even where parents or recodings run in a circle', () => {
    const circle = unitDirectory({
      units: [unit({ id: 1, name: 'A', parentId: 2 }), unit({ id: 2, name: 'B', parentId: 1 })],
      successions: [
        { ...recoding, predecessorId: 1, successorId: 2 },
        { ...recoding, predecessorId: 2, successorId: 1 },
      ],
      rules: [],
      traits: new Map(),
    });
    expect(circle.idsUnder(1)).toEqual([1, 2]);
    expect(found(circle, 1)).toMatchObject({ pathIds: [2, 1], rows: [{ id: 1 }, { id: 2 }] });
  });
});

describe('a territory', () => {
  it('holds all that existed at some time of the range, both ends counted in', () => {
    expect(namesUnder(1, '2019-12-31', '2019-12-31')).toEqual([1, 2, 3, 5]);
    expect(namesUnder(1, '2019-12-31', '2020-01-01')).toEqual([1, 2, 3, 5, 6, 7]);
    expect(namesUnder(1, '2025-06-30', '2025-07-01')).toEqual([1, 2, 4, 3, 6, 7]);
    expect(namesUnder(1, '2025-07-01', '2026-01-01')).toEqual([1, 4]);
  });

  it('carries the scope rules of its units alone', () => {
    const { rules } = directory.territory(found(directory, 2), '2021-01-01', '2021-12-31');
    expect(rules.map((rule) => rule.unitId)).toEqual([6]);
  });

  it('over all time holds whatever lay under the unit', () => {
    expect(directory.idsUnder(1)).toEqual([1, 2, 4, 3, 5, 6, 7]);
  });
});
