import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../criteria/verdict.ts';
import { verdictAt } from '../progress/verdict-mask.ts';
import { tallyOf } from './tally.fixture.ts';
import {
  averageOfTally,
  type CountedState,
  countState,
  criterionCountOf,
  emptyTally,
  groupsOfTally,
  unitsWith,
} from './tally.ts';

const state = (metCount: number | null, mask = '', kinds: string[] = ['a report']): CountedState<string> => ({
  metCount,
  mask,
  kinds,
});

const anyState = fc.record({
  metCount: fc.option(fc.integer({ min: 0, max: 19 })),
  mask: fc.array(fc.constantFrom('m', 'b', 'n', 'a', '.'), { maxLength: 4 }).map((some) => some.join('')),
  kinds: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
});

describe('the average criteria per commune', () => {
  it('is unrounded and has its parts: 187 over 19', () => {
    const counts = [19, 19, 19, 19, 12, 9, ...Array<number>(12).fill(7), 6];
    const tally = tallyOf(counts.map((count) => state(count)));
    expect([tally.totalMet, tally.reported, averageOfTally(tally)]).toEqual([187, 19, 187 / 19]);
  });

  it('takes only the communes that gave a count', () => {
    const tally = tallyOf([state(10), state(null), null, state(20)]);
    expect([tally.states, tally.reported, averageOfTally(tally)]).toEqual([3, 2, 15]);
  });

  it('is unknown and not zero when nobody reported', () => {
    expect(averageOfTally(tallyOf([state(null)]))).toBeNull();
    expect(averageOfTally(emptyTally)).toBeNull();
    expect(averageOfTally(tallyOf([state(0)]))).toBe(0);
  });
});

it('names each count once, the highest first', () => {
  expect(groupsOfTally(tallyOf([9, 19, 9, 12].map((count) => state(count))))).toEqual([
    { min: 19, max: 19, communes: 1 },
    { min: 12, max: 12, communes: 1 },
    { min: 9, max: 9, communes: 2 },
  ]);
});

it('counts the known verdicts on a criterion and leaves the rest unknown', () => {
  const tally = tallyOf([state(1, 'mn.'), state(1, 'ma.'), state(0, 'b..')]);
  expect([0, 1, 2].map((place) => criterionCountOf(tally, place, 5))).toEqual([
    { met: 2, basicallyMet: 1, notMet: 0, notAssessed: 0, unknown: 2 },
    { met: 0, basicallyMet: 0, notMet: 1, notAssessed: 1, unknown: 3 },
    { met: 0, basicallyMet: 0, notMet: 0, notAssessed: 0, unknown: 5 },
  ]);
});

describe('the tally of any states', () => {
  it('counts every verdict as the states give it', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 8 }), fc.nat(3), (states, place) => {
        const tally = tallyOf(states);
        for (const verdict of verdicts)
          expect(unitsWith(tally, place, verdict)).toBe(
            states.filter(({ mask }) => verdictAt(mask, place) === verdict).length,
          );
      }),
    );
  });

  it('is as if a state had not been there once it is taken away', () => {
    /** Counts that fell back to zero say the same as counts that never rose. */
    const told = (tally: ReturnType<typeof tallyOf<string>>) => ({
      ...tally,
      byCount: tally.byCount.flatMap((units, count) => (units === 0 ? [] : [[count, units]])),
      byVerdict: tally.byVerdict.flatMap((units, place) => (units === 0 ? [] : [[place, units]])),
      kinds: new Map([...tally.kinds].sort()),
    });
    fc.assert(
      fc.property(
        fc.array(anyState, { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        anyState,
        (states, some, other) => {
          const place = some % states.length;
          const tally = tallyOf(states);
          for (const before of states.slice(place, place + 1)) countState(tally, before, -1);
          countState(tally, other, 1);
          expect(told(tally)).toEqual(told(tallyOf(states.with(place, other))));
        },
      ),
    );
  });
});
