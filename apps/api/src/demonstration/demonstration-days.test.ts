import { expect, test } from 'vitest';
import { demonstrationDays } from './demonstration-days.ts';

const first = '2026-02-15';

test('days are told from the one on which the demonstration is made, whichever year that is', () => {
  const { ago, ahead, at } = demonstrationDays('2028-03-01', first);
  expect([ago(1), ago(120), ahead(3)]).toEqual(['2028-02-29', '2027-11-02', '2028-03-04']);
  expect(at('2026-04-17')).toBe('2026-04-17');
});

test('no day lies before the set that communes are judged by, and none of the calendar ahead', () => {
  const { ago, at } = demonstrationDays('2026-02-20', first);
  expect([ago(4), ago(5), ago(6), ago(200)]).toEqual(['2026-02-16', first, first, first]);
  expect(at('2026-04-17')).toBe('2026-02-20');
});
