import { expect, it } from 'vitest';
import type { FigureOrigin } from './origin.ts';
import { standingSince, statesLikeLast } from './standing-since.ts';

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

const told = (state: string | null, origin: FigureOrigin | null) => ({ state, origin });

it.each([
  [
    'real after simulated',
    [told('m', 'simulated'), told('m', 'published'), told('m', 'collected')],
    [null, 'm', 'm'],
  ],
  ['simulated after real', [told('m', 'collected'), told('m', 'simulated')], [null, 'm']],
  ['unknown between', [told('m', 'collected'), told(null, null), told('m', 'collected')], ['m', null, 'm']],
  ['unknown at last', [told('m', 'collected'), told(null, null)], [null, null]],
])('a state is continued only by those like the last: %s', (_, states, expected) => {
  expect(statesLikeLast(states)).toEqual(expected);
});
