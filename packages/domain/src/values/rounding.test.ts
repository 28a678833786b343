import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastPlaces, roundedRatio, truncatedRatio } from './rounding.ts';

it.each([
  [187, 19, 2, 984, 984],
  [1967, 200, 2, 984, 983],
  [233, 27, 2, 863, 862],
  [1, 200, 2, 1, 0],
  [201, 200, 2, 101, 100],
  [-1, 200, 2, -1, 0],
  [290, 20, 1, 145, 145],
])('%i/%i to %i places is %i last decimals, %i when cut off', (total, n, decimals, rounded, cut) => {
  expect(roundedRatio(total, n, decimals)).toBe(rounded);
  expect(truncatedRatio(total, n, decimals) + 0).toBe(cut);
});

it('rounding is the cut value or one more', () => {
  const ratio = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(ratio, ([total, n, decimals]) => {
      const further = roundedRatio(total, n, decimals) - truncatedRatio(total, n, decimals);
      expect([0, 1]).toContain(further);
    }),
  );
});

it('a printed value is a whole number of its last decimals', () => {
  expect([lastPlaces(9.84, 2), lastPlaces(1.005, 3), lastPlaces(14.5, 1)]).toEqual([984, 1005, 145]);
});
