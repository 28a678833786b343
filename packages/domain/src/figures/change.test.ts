import { describe, expect, it } from 'vitest';
import type { Verdict } from '../criteria/verdict.ts';
import type { UnitVerdicts } from './change.ts';
import { changeBetween, comparability } from './change.ts';

const unit = (unitId: number, metCount: number | null, rows: [number, Verdict][] = []): UnitVerdicts => ({
  unitId,
  metCount,
  verdicts: new Map(rows),
});

describe('what a unit gained and lost', () => {
  it.each<[string, UnitVerdicts, UnitVerdicts, object]>([
    [
      'named at both dates',
      unit(1, 1, [
        [1, 'met'],
        [2, 'not_met'],
        [3, 'basically_met'],
      ]),
      unit(1, 2, [
        [1, 'not_met'],
        [2, 'met'],
        [3, 'met'],
      ]),
      { gained: [2, 3], lost: [1], net: 1, unnamed: 0 },
    ],
    ['counts without names', unit(1, 8), unit(1, 10), { gained: [], lost: [], net: 2, unnamed: 2 }],
    [
      'a criterion not named before is not known to be gained',
      unit(1, 8),
      unit(1, 9, [[4, 'met']]),
      { gained: [], lost: [], net: 1, unnamed: 1 },
    ],
    [
      'a criterion no longer assessed is not lost',
      unit(1, 2, [[1, 'met']]),
      unit(1, 1, [[1, 'not_assessed']]),
      { gained: [], lost: [], net: -1, unnamed: -1 },
    ],
    ['a count missing', unit(1, null), unit(1, 9), { net: null, unnamed: null }],
  ])('%s', (_, before, after, change) => {
    expect(changeBetween([before], [after])).toMatchObject([change]);
  });

  it('is unknown for a unit reported at one date only', () => {
    expect(changeBetween([unit(1, 5)], [unit(2, 9)])).toEqual([
      { unitId: 1, gained: [], lost: [], net: null, unnamed: null },
      { unitId: 2, gained: [], lost: [], net: null, unnamed: null },
    ]);
  });
});

describe('comparing over time', () => {
  it.each([
    [[1, 2], [2, 1], '2016', '2016', 'comparable'],
    [[1, 2], [1, 3], '2016', '2016', 'units_changed'],
    [[1, 2], [1], '2016', '2016', 'units_changed'],
    [[1, 2], [1, 2], '2016', '2022', 'set_changed'],
    [[1, 2], [3], '2016', '2022', 'set_changed'],
  ])('%j then %j under %s then %s: %s', (before, after, fromSet, toSet, verdict) => {
    expect(comparability(before, after, fromSet, toSet)).toBe(verdict);
  });
});
