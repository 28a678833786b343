import { expect, it } from 'vitest';
import { isTargetMeasured, isTargetOver, isTargetShown } from './standing-target.ts';

const on = { date: '2020-03-31', layer: 'all' } as const;

it.each([
  ['set on the day', { setOn: '2020-03-31', origin: 'published' }, on, true],
  ['set on a later day', { setOn: '2020-04-01', origin: 'published' }, on, false],
  ['set on a day that no source gives', { setOn: null, origin: 'published' }, on, true],
  ['simulated', { setOn: null, origin: 'simulated' }, on, true],
  ['simulated where none may be', { setOn: null, origin: 'simulated' }, { ...on, layer: 'published' }, false],
] as const)('a target %s is shown or not', (_, target, asked, shown) => {
  expect(isTargetShown(target, asked)).toBe(shown);
});

it('measures a target up to the end of the year after the one in which it was due', () => {
  expect(isTargetMeasured('2020-12-31', '2021-12-31')).toBe(true);
  expect(isTargetMeasured('2020-12-31', '2022-01-01')).toBe(false);
});

it.each([
  ['met', '2021-01-01', true],
  ['unknown', '2021-01-01', true],
  ['missed', '2021-01-01', false],
  ['met', '2020-12-31', false],
] as const)('a target of 2020 that is %s on %s is over: %s', (status, date, over) => {
  expect(isTargetOver({ dueDate: '2020-12-31', status }, date)).toBe(over);
});
