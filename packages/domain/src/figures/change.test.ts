import { expect, it } from 'vitest';
import { changeBetween, changeOrders, compareChanges } from './change.ts';

const said = (metCount: number | null, mask: string) => ({ metCount, mask });

it.each([
  ['named at both dates', said(1, 'mnb'), said(2, 'nmm'), { gained: [1, 2], lost: [0], net: 1, unnamed: 0 }],
  ['counts without names', said(8, ''), said(10, ''), { gained: [], lost: [], net: 2, unnamed: 2 }],
  [
    'not named before: not known to be gained',
    said(8, '..'),
    said(9, '.m'),
    { gained: [], lost: [], unnamed: 1 },
  ],
  [
    'no longer assessed: not lost',
    said(2, 'mm'),
    said(1, 'ma'),
    { gained: [], lost: [], net: -1, unnamed: -1 },
  ],
  ['no longer named: not lost', said(2, 'mm'), said(1, 'm.'), { gained: [], lost: [], net: -1, unnamed: -1 }],
  [
    'assessed for the first time',
    said(1, 'ma'),
    said(2, 'mm'),
    { gained: [1], lost: [], net: 1, unnamed: 0 },
  ],
  ['a count missing', said(null, ''), said(9, ''), { net: null, unnamed: null }],
])('%s', (_, before, after, change) => {
  expect(changeBetween(before, after)).toMatchObject(change);
});

it.each([
  ['greatest_gain', ['+4', '+3 −2', '0', '−1 unnamed', '−1']],
  ['greatest_loss', ['+3 −2', '−1 unnamed', '−1', '0', '+4']],
] as const)('%s first', (order, expected) => {
  const changes = [
    { name: '0', gained: [], lost: [], net: 0 },
    { name: '+4', gained: [0, 1, 2, 3], lost: [], net: 4 },
    { name: '−1 unnamed', gained: [], lost: [], net: -1 },
    { name: '+3 −2', gained: [2, 3, 4], lost: [0, 1], net: 1 },
    { name: '−1', gained: [], lost: [0], net: -1 },
  ];
  expect(changes.toSorted(compareChanges[order]).map(({ name }) => name)).toEqual(expected);
  expect(changeOrders).toContain(order);
});
