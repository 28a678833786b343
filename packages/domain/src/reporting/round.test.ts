import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/calendar-date.ts';
import { daysLate, isLocked, isOpenFor } from './round.ts';

const exceptions = [{ unitId: 7, until: '2020-04-20' }];

describe('a lock', () => {
  it.each([
    [null, '2030-01-01', false],
    ['2020-04-10', '2020-04-09', false],
    ['2020-04-10', '2020-04-10', true],
  ])('from %s is shut on %s: %s', (lockedFrom, today, expected) => {
    expect(isLocked({ lockedFrom }, today)).toBe(expected);
  });

  it('leaves a unit open up to the last day of its exception, and no other unit', () => {
    const round = { lockedFrom: '2020-04-10', exceptions };
    expect(isOpenFor(round, 7, '2020-04-20')).toBe(true);
    expect(isOpenFor(round, 7, '2020-04-21')).toBe(false);
    expect(isOpenFor(round, 8, '2020-04-20')).toBe(false);
    expect(isOpenFor(round, 8, '2020-04-09')).toBe(true);
  });
});

describe('days late', () => {
  it.each([
    ['2020-04-05', null, '2020-04-05', 0],
    ['2020-04-05', null, '2020-04-08', 3],
    ['2020-04-05', '2020-04-06', '2020-06-30', 1],
    ['2020-04-05', '2020-04-01', '2020-06-30', 0],
    [null, null, '2020-06-30', null],
    ['2020-02-28', null, '2020-03-01', 2],
  ])('due %s, handed in %s, told on %s: %s', (dueOn, handedIn, today, expected) => {
    expect(daysLate({ dueOn }, handedIn, today)).toBe(expected);
  });

  it('grow by one each day until a report comes in, and then no more', () => {
    const dueOn = '2020-04-05';
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), (waited, more) => {
        const day = addDays(dueOn, waited);
        expect(daysLate({ dueOn }, null, day)).toBe(waited);
        expect(daysLate({ dueOn }, day, addDays(day, more))).toBe(waited);
      }),
    );
  });
});
