import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsInScope } from './scope.ts';
import { countedUnder, sameScope, scopeTree } from './scope-tree.ts';
import type { AdministrativeUnit, UnitKind } from './unit.ts';
import { isValidAt, unitKinds } from './unit.ts';

const date = '2020-03-31';

const unit = (id: number, kind: UnitKind, parentId: number | null): AdministrativeUnit => ({
  id,
  code: String(id),
  name: `Đơn vị ${id}`,
  kind,
  parentId,
  validFrom: null,
  validTo: null,
});

const country = [
  unit(1, 'country', null),
  unit(2, 'province', 1),
  unit(3, 'district', 2),
  unit(4, 'commune', 3),
  unit(5, 'commune', 3),
  unit(6, 'township', 3),
  unit(7, 'province', 1),
];
const treeOf = (over: Partial<Parameters<typeof scopeTree>[0]> = {}) =>
  scopeTree({ units: country, kinds: ['commune'], rules: [], date, ...over });

describe('the units in scope by the units above them', () => {
  it('counts them at every level and leaves out what holds none', () => {
    const tree = treeOf();
    expect([...tree].map(([id, node]) => [id, node.expected])).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
      [4, 1],
      [5, 1],
    ]);
  });

  it('keeps the exceptions and the panel', () => {
    const rules = [
      { unitId: 6, counted: true, validFrom: null, validTo: null },
      { unitId: 5, counted: false, validFrom: null, validTo: null },
    ];
    const ids = (over: Parameters<typeof treeOf>[0]) => {
      const node = treeOf(over).get(1);
      return node === undefined ? [] : countedUnder(node).map((one) => one.unit.id);
    };
    expect(ids({ rules })).toEqual([4, 6]);
    expect(ids({ rules, only: ({ id }) => id !== 4 })).toEqual([6]);
  });

  it('gives for every unit what its scope lists, whatever the tree', () => {
    const anyUnit = fc.record({
      kind: fc.constantFrom(...unitKinds),
      parentId: fc.option(fc.nat(11)),
      validTo: fc.option(fc.constantFrom('2020-01-01', '2021-01-01')),
    });
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 12 }), (some) => {
        const units = some.map(({ kind, parentId, validTo }, id) => ({
          ...unit(id, kind, parentId),
          validTo,
        }));
        const placed = units.map((one) => {
          const above = units.find(({ id }) => id === one.parentId);
          const holds = above !== undefined && unitKinds.indexOf(above.kind) < unitKinds.indexOf(one.kind);
          return holds && above.kind !== 'commune' ? one : { ...one, parentId: null };
        });
        const kinds: UnitKind[] = ['commune', 'ward'];
        const tree = scopeTree({ units: placed, kinds, rules: [], date });
        for (const { id } of placed.filter((one) => isValidAt(one, date))) {
          const node = tree.get(id);
          const ids = node === undefined ? [] : countedUnder(node).map((one) => one.unit.id);
          const scope = unitsInScope({ units: placed, ancestorId: id, kinds, rules: [], date });
          expect(ids).toEqual(scope.map((one) => one.id));
          expect(node?.expected ?? 0).toBe(scope.length);
        }
      }),
    );
  });

  it('numbers the units in scope of every node in one row, the unit itself first', () => {
    const rules = [{ unitId: 3, counted: true, validFrom: null, validTo: null }];
    const tree = treeOf({ units: [...country, unit(8, 'commune', 7)], rules });
    for (const node of tree.values()) {
      const places = countedUnder(node).map((one) => one.first);
      const row = Array.from({ length: node.expected }, (_, index) => node.first + index);
      expect(places.sort((a, b) => a - b)).toEqual(row);
      if (node.counted) expect(places[0]).toBe(node.first);
    }
  });

  it('does not follow parents in a circle', () => {
    const circle = [unit(1, 'district', 2), unit(2, 'district', 1), unit(3, 'commune', 1)];
    expect([...treeOf({ units: circle }).keys()]).toEqual([1, 3]);
  });
});

it('two scopes are the same where each territory has its counterpart', () => {
  const withRows = (ids: readonly (readonly number[])[]) => {
    const units = ids.map(([id = 0, ...earlier]) => ({
      ...unit(id, 'commune', 1),
      rows: [id, ...earlier].map((row) => ({ id: row })),
    }));
    const root = { ...unit(1, 'country', null), rows: [{ id: 1 }] };
    return scopeTree({ units: [root, ...units], kinds: ['commune'], rules: [], date }).get(1) ?? null;
  };
  const [before, recoded, other] = [withRows([[4], [5]]), withRows([[8, 4], [5]]), withRows([[4], [6]])];
  expect(sameScope(before, recoded)).toBe(true);
  expect(sameScope(before, other)).toBe(false);
  expect(sameScope(before, null)).toBe(false);
});
