import { expect, it } from 'vitest';
import { periodsToOpen } from './periods-to-open.ts';

it.each([
  [
    '2026-11-22',
    ['2027-Q1', '2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2026-11', '2026-10', '2026-H2', '2026'],
  ],
  [
    '2026-01-05',
    ['2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2', '2026-01', '2025-12', '2026-H1', '2026'],
  ],
])('on %s a round can be opened for %j', (today, periods) => {
  expect(periodsToOpen(today)).toEqual(periods);
});
