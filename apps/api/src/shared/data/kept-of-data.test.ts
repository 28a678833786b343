import { describe, expect, it } from 'vitest';
import type { Data } from './data.ts';
import { keptOfData } from './kept-of-data.ts';

/** Data is told apart by what it is, not by what it holds. */
const someData = (): Data => ({}) as Data;

describe('what was made from data', () => {
  it('is made once while the data stands, and anew from other data', () => {
    const kept = keptOfData<{ made: number }>(2);
    let times = 0;
    const make = () => ({ made: ++times });
    const [data, later] = [someData(), someData()];
    expect([kept(data, 'a', make), kept(data, 'a', make)]).toEqual([{ made: 1 }, { made: 1 }]);
    expect(kept(later, 'a', make)).toEqual({ made: 2 });
  });

  it('is let go where more is kept than may be, the longest unasked first', () => {
    const kept = keptOfData<{ of: string }>(2);
    const data = someData();
    const ask = (key: string) => kept(data, key, () => ({ of: key }));
    const [first] = [ask('a'), ask('b'), ask('c')];
    expect(ask('c')).toBe(ask('c'));
    expect(ask('a')).not.toBe(first);
  });
});
