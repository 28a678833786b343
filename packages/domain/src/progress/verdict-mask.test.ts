import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../criteria/verdict.ts';
import { deduceVerdicts } from './snapshot.ts';
import { combineMasks, deducedMask, maskOf, metInMask, unknownMask, verdictAt } from './verdict-mask.ts';

const ids = [11, 12, 13, 14];
const letter = fc.constantFrom('m', 'b', 'n', 'a', '.');
const mask = fc.array(letter, { minLength: 4, maxLength: 4 }).map((some) => some.join(''));

describe('a verdict mask', () => {
  it('has a letter for each criterion in order, and a dot for one nobody named', () => {
    const verdicts = new Map<number, Verdict>([
      [12, 'not_met'],
      [11, 'met'],
      [14, 'not_assessed'],
    ]);
    expect(maskOf(verdicts, ids)).toBe('mn.a');
    expect([0, 1, 2, 3].map((place) => verdictAt('mn.a', place))).toEqual([
      'met',
      'not_met',
      null,
      'not_assessed',
    ]);
  });

  it('tells how many are met only where every verdict is known', () => {
    expect([metInMask('mnmm'), metInMask('mbaa'), metInMask('mm.m')]).toEqual([3, 1, null]);
  });
});

describe('the verdicts that a count forces', () => {
  it.each([
    ['nothing named, all met', '', 4, '....', 'mmmm'],
    ['all but the named ones', 'n..n', 2, 'n..n', 'nmmn'],
    ['no reading forced', 'n...', 2, 'n...', 'n...'],
    ['a count that contradicts the names', 'nn..', 3, 'nn..', 'nn..'],
  ])('%s', (_, given, metCount, before, after) => {
    expect(deducedMask(given, { metCount: null, basicCount: 0, size: 4 }, 4)).toBe(before);
    expect(deducedMask(given, { metCount, basicCount: 0, size: 4 }, 4)).toBe(after);
  });

  it('are the same read from rows', () => {
    fc.assert(
      fc.property(mask, fc.option(fc.integer({ min: 0, max: 4 })), (given, metCount) => {
        const results = new Map(
          ids.flatMap((id, place): [number, Verdict][] => {
            const verdict = verdictAt(given, place);
            return verdict === null ? [] : [[id, verdict]];
          }),
        );
        const counts = { metCount, basicCount: 0, size: 4 };
        const rows = deduceVerdicts({ ...counts, results }, ids);
        expect(deducedMask(given, counts, 4)).toBe(maskOf(rows, ids));
      }),
    );
  });
});

describe('several territories read as one', () => {
  it('met a criterion only where each had met it, unknown where any is unknown', () => {
    expect(combineMasks(['mmm.', 'mnb.', 'mm.m'])).toBe('mn..');
    expect(combineMasks(['mm'])).toBe('mm');
    expect(combineMasks(['mm', ''])).toBe(unknownMask(2));
  });

  it('is the same in any order and any grouping', () => {
    fc.assert(
      fc.property(mask, mask, mask, (a, b, c) => {
        expect(combineMasks([a, b, c])).toBe(combineMasks([c, combineMasks([b, a])]));
        expect(combineMasks([a, a])).toBe(a);
      }),
    );
  });
});
