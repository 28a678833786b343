import { expect, it } from 'vitest';
import { communesTold } from './communes-told.ts';

const groups = [
  { min: 19, max: 19, communes: 4 },
  { min: 5, max: 8, communes: 13 },
];

it.each([
  ['as printed, whatever the groups say', 20, groups, 20],
  ['the sum of groups that all have a size', null, groups, 17],
  ['unknown where a group has no size', null, [...groups, { min: 0, max: 4, communes: null }], null],
  ['unknown without groups', null, [], null],
])('the communes of an aggregate are %s', (_, printed, told, expected) => {
  expect(communesTold(printed, told)).toBe(expected);
});
