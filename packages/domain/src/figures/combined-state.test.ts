import { describe, expect, it } from 'vitest';
import type { SnapshotOrigin } from '../progress/snapshot.ts';
import { combineStates, type ReadState } from './combined-state.ts';

const state = (
  mask: string,
  metCount: number | null,
  asOf = '2019-12-31',
  origin: SnapshotOrigin = 'form',
): ReadState<string> => ({ mask, metCount, asOf, origin, kinds: [asOf] });

describe('the state of a territory that several units covered', () => {
  it('has met what each of them had met', () => {
    expect(combineStates([state('mmn', 2), state('mnn', 1, '2019-09-30')])).toEqual({
      mask: 'mnn',
      metCount: 1,
      asOf: '2019-12-31',
      origin: 'form',
      kinds: ['2019-12-31', '2019-09-30'],
    });
  });

  it('is that of the unit where one covered it, whatever is known of it', () => {
    const only = state('', 8);
    expect(combineStates([only])).toBe(only);
  });

  it('has no count where a verdict of any is unknown', () => {
    expect(combineStates([state('mm.', null), state('mmm', 3)])).toMatchObject({
      mask: 'mm.',
      metCount: null,
    });
    expect(combineStates([state('', 3), state('', 3)])).toMatchObject({ metCount: null });
  });

  it('is not known where any of them has no state, nor where no unit is known', () => {
    expect(combineStates([state('mm', 2), null])).toBeNull();
    expect(combineStates([])).toBeNull();
  });

  it('is collected where any part of it was', () => {
    const printed = state('mm', 2, '2019-12-31', 'published');
    expect(combineStates([printed, state('mm', 2, '2019-12-31', 'import')])?.origin).toBe('import');
  });
});
