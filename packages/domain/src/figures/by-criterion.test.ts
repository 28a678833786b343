import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verdicts } from '../criteria/verdict.ts';
import { countByCriterion } from './by-criterion.ts';

it('counts the known verdicts and leaves the rest unknown', () => {
  const states = [
    {
      verdicts: new Map([
        [1, 'met'],
        [2, 'not_met'],
      ] as const),
    },
    {
      verdicts: new Map([
        [1, 'met'],
        [2, 'not_assessed'],
      ] as const),
    },
    { verdicts: new Map([[1, 'basically_met']] as const) },
  ];
  expect(countByCriterion(states, [1, 2, 3], 5)).toEqual([
    { criterionId: 1, met: 2, basicallyMet: 1, notMet: 0, notAssessed: 0, unknown: 2 },
    { criterionId: 2, met: 0, basicallyMet: 0, notMet: 1, notAssessed: 1, unknown: 3 },
    { criterionId: 3, met: 0, basicallyMet: 0, notMet: 0, notAssessed: 0, unknown: 5 },
  ]);
});

it('accounts for every unit in scope, whatever is known of it', () => {
  const row = fc.option(fc.constantFrom(...verdicts), { nil: undefined });
  fc.assert(
    fc.property(fc.array(row), fc.nat(5), (rows, silent) => {
      const states = rows.map((verdict) => ({
        verdicts: new Map(verdict === undefined ? [] : [[1, verdict] as const]),
      }));
      const counts = countByCriterion(states, [1], rows.length + silent);
      const units = counts.map(
        (count) => count.met + count.basicallyMet + count.notMet + count.notAssessed + count.unknown,
      );
      expect(units).toEqual([rows.length + silent]);
    }),
  );
});
