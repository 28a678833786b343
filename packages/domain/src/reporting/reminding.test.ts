import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../time/calendar-date.ts';
import { daysBetweenReminders, isTimeToRemind, isWaitedFor } from './reminding.ts';
import { reportStandings } from './report-standing.ts';

describe('a report is waited for', () => {
  it.each([
    ['not_begun', null, true],
    ['not_begun', '2020-04-20', true],
    ['draft', null, false],
    ['draft', '2020-04-11', false],
    ['draft', '2020-04-10', true],
    ['returned', '2020-04-09', true],
    ['withdrawn', '2020-04-09', true],
    ['withdrawn', '2020-04-20', false],
    ['submitted', '2020-04-09', false],
    ['accepted_late', '2020-04-09', false],
  ] as const)('%s, due %s, on 10 April 2020: %s', (standing, dueOn, expected) => {
    expect(isWaitedFor(standing, { dueOn }, '2020-04-10')).toBe(expected);
  });
});

describe('the system reminds by itself', () => {
  it.each([
    [null, null, false],
    ['2020-04-11', null, false],
    ['2020-04-10', null, true],
    ['2020-04-10', '2020-04-09', true],
    ['2020-04-10', '2020-04-10', false],
    ['2020-04-01', '2020-04-04', false],
    ['2020-04-01', '2020-04-03', true],
    ['2020-04-01', '2020-03-31', true],
  ])('due %s, last reminded on %s, on 10 April 2020: %s', (dueOn, remindedOn, expected) => {
    expect(isTimeToRemind({ dueOn }, remindedOn, '2020-04-10')).toBe(expected);
  });

  it('first on the first day that it runs on or after the due date, and no oftener than it lets pass', () => {
    const dueOn = '2020-02-25';
    const runs = fc.uniqueArray(fc.integer({ min: -20, max: 60 })).map((days) => days.sort((a, b) => a - b));
    fc.assert(
      fc.property(runs, (days) => {
        const sent: string[] = [];
        for (const today of days.map((day) => addDays(dueOn, day)))
          if (isTimeToRemind({ dueOn }, sent.at(-1) ?? null, today)) sent.push(today);
        expect(sent[0]).toBe(days.map((day) => addDays(dueOn, day)).find((day) => day >= dueOn));
        for (const [at, day] of sent.slice(1).entries())
          expect(daysBetween(sent[at] ?? '', day)).toBeGreaterThanOrEqual(daysBetweenReminders);
      }),
    );
  });
});

it('waits for a report on the day that it falls due wherever it stands, unless it is in', () => {
  const waited = reportStandings.filter((one) => isWaitedFor(one, { dueOn: '2020-04-10' }, '2020-04-10'));
  expect(waited).toEqual(['not_begun', 'draft', 'returned', 'withdrawn']);
});
