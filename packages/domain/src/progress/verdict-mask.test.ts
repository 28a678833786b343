import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combineMasks,
  deducedMask,
  maskOfVerdicts,
  metInMask,
  unknownMask,
  verdictAt,
  verdictsOf,
} from './verdict-mask.ts';

const letter = fc.constantFrom('m', 'b', 'n', 'a', '.');
const mask = fc.array(letter, { minLength: 4, maxLength: 4 }).map((some) => some.join(''));

describe('a verdict mask', () => {
  it('has a letter for each criterion in order, and a dot for one nobody named', () => {
    expect([0, 1, 2, 3, 4].map((place) => verdictAt('mn.a', place))).toEqual([
      'met',
      'not_met',
      null,
      'not_assessed',
      null,
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

  it('keep what was given, add only met, and agree with the truth they were hidden from', () => {
    const truth = fc.array(fc.constantFrom('m', 'b', 'n', 'a'), { minLength: 1, maxLength: 20 });
    const hidden = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(truth, hidden, (all, isHidden) => {
        const given = all.map((one, place) => (isHidden[place] === true ? '.' : one)).join('');
        const count = (wanted: string) => all.filter((one) => one === wanted).length;
        const counts = { metCount: count('m'), basicCount: count('b'), size: all.length };
        const known = deducedMask(given, counts, all.length);
        for (const [place, one] of [...known].entries()) {
          expect(['.', all[place]]).toContain(one);
          if (given.charAt(place) === '.') expect(['.', 'm']).toContain(one);
          else expect(one).toBe(given.charAt(place));
        }
      }),
    );
  });

  it('are none while the criteria of the set are not all known', () => {
    expect(deducedMask('', { metCount: 15, basicCount: 0, size: 15 }, 14)).toBe('.'.repeat(14));
  });

  it('are none where one basically met was counted but not named', () => {
    expect(deducedMask('', { metCount: 3, basicCount: 1, size: 4 }, 4)).toBe('....');
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

it('a mask made of verdicts tells them again', () => {
  fc.assert(fc.property(mask, (one) => maskOfVerdicts(verdictsOf(one)) === one));
});
