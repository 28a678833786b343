import { expect, it } from 'vitest';
import { standingSince } from './standing-since.ts';

it.each<[string, (string | null)[], ReturnType<typeof standingSince>]>([
  ['from the first date on', ['n', 'n', 'n'], { from: 0, orEarlier: true }],
  ['since the last change', ['m', 'n', 'm', 'm'], { from: 2, orEarlier: false }],
  ['since the last date alone', ['m', 'm', 'n'], { from: 2, orEarlier: false }],
  ['since the date after one that cannot be compared', ['n', null, 'n', 'n'], { from: 2, orEarlier: false }],
  ['at no date where the last cannot be told', ['n', 'n', null], null],
  ['at no date where there is none', [], null],
])('a state stands %s', (_, states, expected) => {
  expect(standingSince(states)).toEqual(expected);
});
