import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuccessionKind, UnitSuccession } from './lineage.ts';
import { lastingIdOf, lineageOf, predecessorsOf, successorsOf } from './lineage.ts';

const step = (
  predecessorId: number,
  successorId: number,
  date: string,
  kind: SuccessionKind,
): UnitSuccession => ({ predecessorId, successorId, date, kind, legalBasis: null, basis: 'act' });

/** 1 and 2 merged into 3 in 2020; 3 and part of 4 went into 5 in 2025, the rest of 4 into 6. */
const history = [
  step(3, 5, '2025-07-01', 'merge'),
  step(4, 5, '2025-07-01', 'split'),
  step(4, 6, '2025-07-01', 'split'),
  step(1, 3, '2020-01-01', 'merge'),
  step(2, 3, '2020-01-01', 'merge'),
];

describe('lineage', () => {
  it('tells one step back and one step on', () => {
    expect(predecessorsOf(history, 5).map((one) => one.predecessorId)).toEqual([3, 4]);
    expect(successorsOf(history, 4).map((one) => one.successorId)).toEqual([5, 6]);
  });

  it('reaches every ancestor of a merged unit, earliest step first', () => {
    const lineage = lineageOf(history, 5);
    expect(lineage.predecessorIds.toSorted()).toEqual([1, 2, 3, 4]);
    expect(lineage.successorIds).toEqual([]);
    expect(lineage.successions.map((one) => one.date)).toEqual([
      '2020-01-01',
      '2020-01-01',
      '2025-07-01',
      '2025-07-01',
    ]);
  });

  it('does not take the other parts of a merger for relatives', () => {
    expect(lineageOf(history, 1)).toMatchObject({ predecessorIds: [], successorIds: [3, 5] });
  });

  it('ends on circles and mirrors itself: an ancestor has the unit among its successors', () => {
    const id = fc.integer({ min: 1, max: 6 });
    const steps = fc.array(fc.tuple(id, id).map(([a, b]) => step(a, b, '2020-01-01', 'merge')));
    fc.assert(
      fc.property(steps, id, (successions, unitId) => {
        for (const ancestor of lineageOf(successions, unitId).predecessorIds)
          expect(lineageOf(successions, ancestor).successorIds).toContain(unitId);
      }),
    );
  });
});

describe('the lasting id of a territory', () => {
  it.each<[string, UnitSuccession[], number, number]>([
    [
      'a renamed unit keeps it',
      [step(1, 2, '2018-01-01', 'rename'), step(2, 3, '2019-01-01', 'recode')],
      3,
      1,
    ],
    ['a merged unit has its own', history, 3, 3],
    ['a part of a divided unit has its own', history, 6, 6],
    [
      'a transferred unit that took in another has its own',
      [step(1, 3, '2020-01-01', 'transfer'), step(2, 3, '2020-01-01', 'merge')],
      3,
      3,
    ],
    ['a circle ends', [step(1, 2, '2018-01-01', 'rename'), step(2, 1, '2019-01-01', 'rename')], 2, 1],
  ])('%s', (_, successions, unitId, lastingId) => {
    expect(lastingIdOf(successions, unitId)).toBe(lastingId);
  });
});
