import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot, SnapshotBasis } from './snapshot.ts';
import { snapshotBases } from './snapshot.ts';
import { acceptedBases, historyOf, newestUpTo, standingOfEachDate } from './state.ts';

const snapshot = (over: Partial<Snapshot>): Snapshot => ({
  id: 1,
  unitId: 7,
  setCode: 'XA_NTM_2016',
  asOf: '2020-03-31',
  basis: 'self_assessed',
  origin: 'form',
  state: 'accepted',
  revision: 1,
  metCount: 9,
  basicCount: 0,
  size: 19,
  results: null,
  ...over,
});

function latestIn(history: readonly Snapshot[], date: string): Snapshot | null {
  return history[newestUpTo(history, date)] ?? null;
}
const answer = (snapshots: Snapshot[]) => latestIn(historyOf(snapshots), '2020-06-30')?.id ?? null;

describe('the bases that answer', () => {
  it.each<[SnapshotBasis, SnapshotBasis[]]>([
    ['self_assessed', ['self_assessed', 'verified', 'appraised', 'rechecked', 'published']],
    ['verified', ['verified', 'appraised', 'rechecked']],
    ['appraised', ['appraised', 'rechecked']],
    ['rechecked', ['rechecked']],
    ['published', ['published']],
  ])('when %s is asked for', (basis, bases) => {
    expect(acceptedBases(basis)).toEqual(bases);
  });
});

describe('the state of a unit at a date', () => {
  it.each<[string, Snapshot[], number | null]>([
    ['nothing said is not reported', [], null],
    ['the latest before the date', [snapshot({ id: 1, asOf: '2020-01-31' }), snapshot({ id: 2 })], 2],
    ['carried forward over the quarter', [snapshot({ id: 1, asOf: '2020-01-01' })], 1],
    ['on the day itself', [snapshot({ id: 1, asOf: '2020-06-30' })], 1],
    ['not from after the date', [snapshot({ id: 1, asOf: '2020-07-01' })], null],
    ['a correction supersedes', [snapshot({ id: 1, revision: 2 }), snapshot({ id: 2, revision: 1 })], 1],
    [
      'of equal revisions the more confirmed',
      [snapshot({ id: 1 }), snapshot({ id: 2, basis: 'verified' })],
      2,
    ],
  ])('%s', (_, snapshots, id) => {
    expect(answer(snapshots)).toBe(id);
    expect(answer(snapshots.toReversed())).toBe(id);
  });

  it('never goes back in time as the date moves on', () => {
    const asOf = fc.integer({ min: 1, max: 28 }).map((day) => `2020-02-${String(day).padStart(2, '0')}`);
    const any = fc.record({
      asOf,
      revision: fc.integer({ min: 1, max: 3 }),
      basis: fc.constantFrom(...snapshotBases),
    });
    fc.assert(
      fc.property(fc.array(any), asOf, asOf, (some, one, other) => {
        const history = historyOf(some.map((over, id) => snapshot({ id, ...over })));
        const [early, late] = [one, other].sort().map((date) => latestIn(history, date));
        expect((early?.asOf ?? '') <= (late?.asOf ?? '')).toBe(true);
      }),
    );
  });
});

it('keeps of each date the report that stands, in the order of the history', () => {
  const history = historyOf([
    snapshot({ id: 1, asOf: '2020-03-31' }),
    snapshot({ id: 2, asOf: '2020-03-31', basis: 'verified' }),
    snapshot({ id: 3, asOf: '2020-06-30', revision: 2 }),
    snapshot({ id: 4, asOf: '2020-06-30', basis: 'verified' }),
  ]);
  expect(standingOfEachDate(history).map(({ id }) => id)).toEqual([3, 2]);
  expect(standingOfEachDate([])).toEqual([]);
});
