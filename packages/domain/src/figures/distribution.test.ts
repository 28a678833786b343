import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band, CountGroup } from './distribution.ts';
import { rebin } from './distribution.ts';
import { tallyOf } from './tally.fixture.ts';
import { groupsOfTally } from './tally.ts';

const standard: Band[] = [
  { from: 19, to: 19 },
  { from: 15, to: 18 },
  { from: 10, to: 14 },
  { from: 5, to: 9 },
  { from: 0, to: 4 },
];

/** Lộc Bình, 31/03/2020. */
const locBinh: CountGroup[] = [
  { min: 19, max: 19, communes: 4 },
  { min: 12, max: 12, communes: 1 },
  { min: 9, max: 9, communes: 1 },
  { min: 5, max: 8, communes: 13 },
];

const numbers = (counted: { communes: number | null; least: number; most: number | null }[]) =>
  counted.map(({ communes, least, most }) => [communes, least, most]);

const met = fc.integer({ min: 0, max: 19 });

const groupsOf = (counts: readonly number[]): CountGroup[] =>
  groupsOfTally(tallyOf(counts.map((metCount) => ({ metCount, mask: '', kinds: [] }))));

const distribute = (counts: readonly number[], bands: readonly Band[]) => rebin(groupsOf(counts), bands);

describe('counting communes into bands', () => {
  it('gives each band its communes', () => {
    expect(distribute([19, 15, 18, 4, 0], standard).map((band) => band.communes)).toEqual([1, 2, 0, 0, 2]);
  });

  it('leaves nobody out where the bands cover the set', () => {
    fc.assert(
      fc.property(fc.array(met), (counts) => {
        const sum = distribute(counts, standard).reduce((total, band) => total + (band.communes ?? 0), 0);
        expect(sum).toBe(counts.length);
      }),
    );
  });
});

describe('reading published groups over the bands of a set', () => {
  it('is exact where each group falls inside one band', () => {
    expect(rebin(locBinh, standard).map((band) => band.communes)).toEqual([4, 0, 1, 14, 0]);
  });

  it('gives the least and the most where a group crosses a band', () => {
    const groups = [
      { min: 19, max: 19, communes: 2 },
      { min: 12, max: 16, communes: 5 },
    ];
    expect(numbers(rebin(groups, standard))).toEqual([
      [2, 2, 2],
      [null, 0, 5],
      [null, 0, 5],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('has no upper limit where the size of a group is not printed', () => {
    const groups = [
      { min: 19, max: 19, communes: 2 },
      { min: 15, max: 18, communes: null },
    ];
    expect(numbers(rebin(groups, standard)).slice(0, 3)).toEqual([
      [2, 2, 2],
      [null, 0, null],
      [0, 0, 0],
    ]);
  });

  it('leaves the communes no group accounts for possible in any band', () => {
    const told = [{ min: 19, max: 19, communes: 4 }];
    expect(numbers(rebin(told, standard, 6)).slice(0, 2)).toEqual([
      [null, 4, 6],
      [null, 0, 2],
    ]);
  });

  it('always holds the true distribution between least and most', () => {
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(met), cut, (counts, cuts) => {
        const starts = [0, ...cuts.sort((a, b) => a - b)];
        const groups = starts.map((min, index) => {
          const max = (starts[index + 1] ?? 20) - 1;
          return { min, max, communes: counts.filter((count) => min <= count && count <= max).length };
        });
        rebin(groups, standard).forEach((band) => {
          const communes = counts.filter((count) => band.from <= count && count <= band.to).length;
          expect(band.least).toBeLessThanOrEqual(communes);
          expect(band.most).toBeGreaterThanOrEqual(communes);
          if (band.communes !== null) expect(band.communes).toBe(communes);
        });
      }),
    );
  });
});

describe('grouping counts by value', () => {
  it('names each count once, the highest first', () => {
    expect(groupsOf([9, 19, 9, 12])).toEqual([
      { min: 19, max: 19, communes: 1 },
      { min: 12, max: 12, communes: 1 },
      { min: 9, max: 9, communes: 2 },
    ]);
  });
});
