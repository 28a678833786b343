import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuccessionKind, UnitSuccession } from './lineage.ts';
import { keepsTerritory, lastingIdOf, lineageOf, successionKinds } from './lineage.ts';

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
  it.each([
    ['a unit whose code was corrected has that of its earliest row', [{ id: 3 }, { id: 2 }, { id: 1 }], 1],
    ['any other unit has its own', [{ id: 3 }], 3],
    ['a unit of which no row is told has its own', [], 3],
  ])('%s', (_, rows, lastingId) => {
    expect(lastingIdOf({ id: 3, rows })).toBe(lastingId);
  });

  it('outlasts a corrected code, a new name and another parent, but no merger or division', () => {
    expect(successionKinds.filter((kind) => keepsTerritory({ kind }))).toEqual([
      'rename',
      'transfer',
      'recode',
    ]);
  });
});
