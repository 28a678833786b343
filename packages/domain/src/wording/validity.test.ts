import { expect, it } from 'vitest';
import { validityText } from './validity.ts';

it.each<[string | null, string | null, string | null, string | null]>([
  ['2020-01-01', '2025-07-01', '01/01/2020 – 30/06/2025', '1 January 2020 – 30 June 2025'],
  [null, '2025-07-01', 'đến 30/06/2025', 'until 30 June 2025'],
  ['2025-07-01', null, 'từ 01/07/2025', 'since 1 July 2025'],
  [null, null, null, null],
])('tells the first and the last day: %s to %s', (validFrom, validTo, vi, en) => {
  expect(validityText({ validFrom, validTo }, 'vi')).toBe(vi);
  expect(validityText({ validFrom, validTo }, 'en')).toBe(en);
});
