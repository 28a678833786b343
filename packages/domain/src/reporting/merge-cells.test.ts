import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeCells } from './merge-cells.ts';

const isSame = (a: string, b: string) => a === b;
const merge = (base: Record<string, string>, mine: Record<string, string>, theirs: Record<string, string>) =>
  mergeCells(
    new Map(Object.entries(base)),
    new Map(Object.entries(mine)),
    new Map(Object.entries(theirs)),
    isSame,
  );

it('keeps what each side alone changed, and tells where both did', () => {
  const { cells, conflicts } = merge(
    { road: 'met', school: 'met', water: 'met', house: 'met' },
    { road: 'lost', school: 'met', water: 'lost', house: 'lost' },
    { road: 'met', school: 'lost', water: 'unsure', house: 'lost' },
  );
  expect(Object.fromEntries(cells)).toEqual({
    road: 'lost',
    school: 'lost',
    water: 'unsure',
    house: 'lost',
  });
  expect(conflicts).toEqual([{ key: 'water', base: 'met', mine: 'lost', theirs: 'unsure' }]);
});

it('takes an emptied cell as a change', () => {
  expect([...merge({ road: 'met' }, {}, { road: 'met' }).cells]).toEqual([]);
  expect(merge({ road: 'met' }, {}, { road: 'lost' }).conflicts).toHaveLength(1);
});

const side = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'))
  .map((cells) => new Map(Object.entries(cells)));

it('loses no change of either side without telling it', () => {
  fc.assert(
    fc.property(side, side, side, (base, mine, theirs) => {
      const { cells, conflicts } = mergeCells(base, mine, theirs, isSame);
      const told = new Set(conflicts.map(({ key }) => key));
      for (const key of ['a', 'b', 'c', 'd']) {
        for (const changed of [mine, theirs])
          if (changed.get(key) !== base.get(key))
            expect(cells.get(key) === changed.get(key) || told.has(key)).toBe(true);
        if (mine.get(key) === base.get(key) && theirs.get(key) === base.get(key))
          expect([cells.get(key), told.has(key)]).toEqual([base.get(key), false]);
      }
    }),
  );
});

it('finds the same conflicts and the same agreed cells from either side', () => {
  fc.assert(
    fc.property(side, side, side, (base, mine, theirs) => {
      const [one, other] = [mergeCells(base, mine, theirs, isSame), mergeCells(base, theirs, mine, isSame)];
      const keys = one.conflicts.map(({ key }) => key).sort();
      expect(other.conflicts.map(({ key }) => key).sort()).toEqual(keys);
      for (const [key, cell] of one.cells) if (!keys.includes(key)) expect(other.cells.get(key)).toBe(cell);
    }),
  );
});
