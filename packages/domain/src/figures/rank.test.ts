import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks, type RankedValue, rankMovements } from './rank.ts';

describe('places by standard competition ranking', () => {
  it.each([
    ['in order', [19, 12, 9], [1, 2, 3]],
    ['shared, the next counting all before it', [19, 19, 12, 8, 8, 8, 5], [1, 1, 3, 4, 4, 4, 7]],
    ['in whatever order they come', [5, 19, 8], [3, 1, 2]],
    ['none for what is not known', [null, 19, null, 7], [null, 1, null, 2]],
    ['nobody', [], []],
  ])('%s', (_, values, ranks) => {
    expect(competitionRanks(values)).toEqual(ranks);
  });

  it('are one more than the units with a higher value, whatever the values', () => {
    const values = fc.array(fc.option(fc.nat(19)), { maxLength: 40 });
    fc.assert(
      fc.property(values, (given) => {
        const ranks = competitionRanks(given);
        given.forEach((value, index) => {
          const higher = given.filter((other) => other !== null && value !== null && other > value).length;
          expect(ranks[index]).toBe(value === null ? null : higher + 1);
        });
      }),
    );
  });
});

const unit = (previous: number | null, value: number | null, comparable = true): RankedValue => ({
  previous,
  value,
  comparable,
});

describe('movement between two dates', () => {
  it('is the places gained or lost', () => {
    const moved = rankMovements([unit(8, 12), unit(10, 11), unit(9, 9)]);
    expect(moved.map(({ rank, previousRank, movement }) => [rank, previousRank, movement])).toEqual([
      [1, 3, 2],
      [2, 1, -1],
      [3, 2, -1],
    ]);
  });

  it('says who shares a place', () => {
    expect(rankMovements([unit(8, 8), unit(8, 8), unit(7, 7)]).map(({ tied }) => tied)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is measured only among units that can be compared', () => {
    const [merged, first, second, silent] = rankMovements([
      unit(15, 12, false),
      unit(9, 10),
      unit(8, 11),
      unit(null, 6, false),
    ]);
    expect(merged).toEqual({ rank: 1, tied: false, previousRank: null, movement: null });
    expect(first).toEqual({ rank: 3, tied: false, previousRank: 1, movement: -1 });
    expect(second).toEqual({ rank: 2, tied: false, previousRank: 2, movement: 1 });
    expect(silent).toEqual({ rank: 4, tied: false, previousRank: null, movement: null });
  });

  it('is 0 for all where nothing changed, and turns round with time', () => {
    const counts = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 40 });
    fc.assert(
      fc.property(counts, (given) => {
        const still = rankMovements(given.map(([value]) => unit(value, value)));
        expect(still.every(({ movement }) => movement === 0)).toBe(true);
        const there = rankMovements(given.map(([a, b]) => unit(a, b)));
        const back = rankMovements(given.map(([a, b]) => unit(b, a)));
        expect(there.map(({ movement }) => movement)).toEqual(
          back.map(({ movement }) => (movement === null ? null : 0 - movement)),
        );
      }),
    );
  });
});
