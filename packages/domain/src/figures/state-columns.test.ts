import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateColumns } from './state-columns.ts';
import { tallyOf } from './tally.fixture.ts';
import type { CountedState } from './tally.ts';

const criteria = 4;
const anyState: fc.Arbitrary<CountedState<string> | null> = fc.option(
  fc.record({
    metCount: fc.option(fc.integer({ min: 0, max: 19 })),
    mask: fc
      .array(fc.constantFrom('m', 'b', 'n', 'a', '.'), { minLength: criteria, maxLength: criteria })
      .map((some) => some.join('')),
    kinds: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
  }),
);
const anyStates = fc.array(anyState, { maxLength: 12 });

const columnsOf = (states: readonly (CountedState<string> | null)[]) => {
  const columns = stateColumns<string>(states.length, criteria);
  for (const [place, state] of states.entries()) columns.put(place, state);
  return columns;
};

/** Counts that fell back to zero say the same as counts that never rose. */
const told = (tally: ReturnType<typeof tallyOf<string>>) => ({
  ...tally,
  byCount: tally.byCount.flatMap((units, count) => (units === 0 ? [] : [[count, units]])),
  byVerdict: tally.byVerdict.flatMap((units, place) => (units === 0 ? [] : [[place, units]])),
  kinds: new Map([...tally.kinds].sort()),
});

describe('states in columns', () => {
  it('come out as they were put in', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const columns = columnsOf(states);
        for (const [place, state] of states.entries()) {
          expect(columns.at(place)).toEqual(state);
          expect(columns.metAt(place)).toBe(state?.metCount ?? null);
        }
      }),
    );
  });

  it('read a mask without letters as one that knows nothing', () => {
    const columns = columnsOf([{ metCount: 3, mask: '', kinds: ['a'] }]);
    expect(columns.at(0)?.mask).toBe('....');
  });

  it('tally a row of places as they tally its parts', () => {
    fc.assert(
      fc.property(anyStates, fc.nat(12), (states, some) => {
        const columns = columnsOf(states);
        const first = Math.min(some, states.length);
        const whole = columns.tally(0, first);
        for (let place = first; place < states.length; place += 1) columns.count(whole, place, 1);
        expect(told(whole)).toEqual(told(tallyOf(states)));
      }),
    );
  });

  it('take away exactly what they added', () => {
    fc.assert(
      fc.property(anyStates, anyState, fc.nat(11), (states, other, some) => {
        fc.pre(states.length > 0);
        const place = some % states.length;
        const columns = columnsOf(states);
        const tally = columns.tally(0, states.length);
        columns.count(tally, place, -1);
        columns.put(place, other);
        columns.count(tally, place, 1);
        expect(told(tally)).toEqual(told(tallyOf(states.with(place, other))));
      }),
    );
  });
});
