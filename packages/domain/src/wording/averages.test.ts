import { expect, it } from 'vitest';
import { averageWords, overSize } from './averages.ts';

it('an average is told over the size of its set', () => {
  expect(averageWords('9,84', 19, 'commune', 'vi')).toBe('9,84/19 tiêu chí/xã');
  expect(averageWords('3.1', 10, 'commune', 'en')).toBe('3.1/10 criteria per commune');
});

it('stands alone where the size is not known', () => {
  expect(averageWords('9,84', null, 'village', 'vi')).toBe('9,84 tiêu chí/thôn');
  expect(overSize('9,84', null, 'vi')).toBe('9,84');
});
