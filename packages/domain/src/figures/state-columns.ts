import type { CountedState, GrowingTally } from './tally.ts';
import { countState, countVerdict, newTally } from './tally.ts';

/**
 * The states of many units by one set in columns, a unit at each place from 0: some thirty bytes a
 * unit where an object would take hundreds, and read in one pass.
 */
export type StateColumns<K> = {
  put(place: number, state: CountedState<K> | null): void;
  at(place: number): CountedState<K> | null;
  /** Criteria met by the unit at a place; null where it has no state, or one without a count. */
  metAt(place: number): number | null;
  /** Adds the state at a place to a tally, or takes it away again. */
  count(tally: GrowingTally<K>, place: number, times: 1 | -1): void;
  /** The tally of `units` places from the first. */
  tally(first: number, units: number): GrowingTally<K>;
};

type Columns<K> = { met: Int16Array; codes: Uint8Array; kinds: (readonly K[] | null)[] };

const noCount = -1;
const unknownCode = '.'.charCodeAt(0);

const newColumns = <K>(units: number, criteria: number): Columns<K> => ({
  met: new Int16Array(units).fill(noCount),
  codes: new Uint8Array(units * criteria).fill(unknownCode),
  kinds: new Array<readonly K[] | null>(units).fill(null),
});

/** Columns for `units` places without a state, by a set of `criteria`. They take nothing until a state is put in. */
export function stateColumns<K>(units: number, criteria: number): StateColumns<K> {
  let columns: Columns<K> | null = null;
  const metAt = (place: number): number | null => {
    const count = columns?.met[place] ?? noCount;
    return count === noCount ? null : count;
  };
  const kindsAt = (place: number): readonly K[] | null => columns?.kinds[place] ?? null;
  const codeAt = (place: number, criterion: number): number =>
    columns?.codes[place * criteria + criterion] ?? unknownCode;
  const count = (tally: GrowingTally<K>, place: number, times: 1 | -1) => {
    const kinds = kindsAt(place);
    if (kinds === null) return;
    countState(tally, metAt(place), kinds, times);
    for (let one = 0; one < criteria; one += 1) countVerdict(tally, one, codeAt(place, one), times);
  };
  return {
    put: (place, state) => {
      if (state === null && columns === null) return;
      columns ??= newColumns(units, criteria);
      columns.met[place] = state?.metCount ?? noCount;
      columns.kinds[place] = state?.kinds ?? null;
      const mask = state?.mask ?? '';
      for (let one = 0; one < criteria; one += 1)
        columns.codes[place * criteria + one] = one < mask.length ? mask.charCodeAt(one) : unknownCode;
    },
    at: (place) => {
      const kinds = kindsAt(place);
      if (kinds === null) return null;
      const codes = Array.from({ length: criteria }, (_, one) => codeAt(place, one));
      return { metCount: metAt(place), mask: String.fromCharCode(...codes), kinds };
    },
    metAt,
    count,
    tally: (first, many) => {
      const tally = newTally<K>();
      if (columns === null) return tally;
      for (let place = first; place < first + many; place += 1) count(tally, place, 1);
      return tally;
    },
  };
}
