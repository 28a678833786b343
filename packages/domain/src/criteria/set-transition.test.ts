import { describe, expect, it } from 'vitest';
import { isStillReported, type SetInTime, setsInTransition } from './set-transition.ts';

const set = (code: string, validFrom: string | null, validTo: string | null): SetInTime => ({
  code,
  validFrom,
  validTo,
});

const sets = [
  set('2016', '2016-12-01', '2022-03-08'),
  set('2022', '2022-03-08', '2026-02-15'),
  set('2026', '2026-02-15', null),
  set('undated', null, null),
];

describe('two sets that follow each other', () => {
  it.each([
    ['seen from the newer one', '2026', '2026-03-31', ['2022', '2026']],
    ['seen from the older one', '2022', '2026-03-31', ['2022', '2026']],
    ['on the day of the change', '2026', '2026-02-15', ['2022', '2026']],
    ['earlier ones', '2022', '2022-03-31', ['2016', '2022']],
    ['are not there before the change', '2022', '2022-03-07', null],
    ['are not seen from one that ended long ago', '2016', '2026-03-31', null],
    ['are not seen from one without a first day', 'undated', '2026-03-31', null],
    ['are not seen from one that is not theirs', 'other', '2026-03-31', null],
  ])('%s', (_, code, date, expected) => {
    const transition = setsInTransition(sets, code, date);
    expect(transition && [transition.older.code, transition.newer.code]).toEqual(expected);
  });

  it('are both in use while the older one is reported under after the newer began', () => {
    const transition = setsInTransition(sets, '2026', '2026-06-30');
    if (transition === null) throw new Error('two sets follow each other');
    const days = [null, '2025-12-31', '2026-02-15', '2026-03-31'];
    expect(days.map((day) => isStillReported(transition, day))).toEqual([false, false, true, true]);
  });
});
