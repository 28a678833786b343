import { expect, test } from 'vitest';
import { FIRST_START, wantedParts } from './wanted-parts.ts';

const whole = [
  'reference',
  'demonstration',
  'demonstration-two-tier',
  'demonstration-accounts',
  'demonstration-departments',
];
const asked = (what: string, ...loaded: string[]) =>
  new Map([[FIRST_START, what], ...loaded.map((name): [string, string] => [name, '1'])]);

test.each([
  ['that was just asked for a demonstration holds all of it', asked('demonstration'), true, whole],
  [
    'that holds an earlier demonstration gets what was added since',
    asked('demonstration', 'reference', 'demonstration'),
    true,
    whole,
  ],
  [
    'whose demonstration is no longer wanted gets nothing added to it',
    asked('demonstration', 'reference', 'demonstration'),
    false,
    ['reference', 'demonstration'],
  ],
  [
    'filled before first starts were kept is known by its demonstration',
    new Map([['demonstration', '1']]),
    true,
    whole,
  ],
  ['without a demonstration never gets one', asked('reference', 'reference'), true, ['reference']],
  ['that somebody else filled stays as it is', new Map([['something', '1']]), true, []],
])('a database %s', (_, loaded, demonstration, parts) => {
  expect(wantedParts(loaded, demonstration)).toEqual(parts);
});
