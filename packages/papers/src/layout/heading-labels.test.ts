import { expect, it } from 'vitest';
import { headingLabels, romanNumeral } from './heading-labels.ts';
import type { Block } from './official-paper.ts';

const heading = (level: 1 | 2 | 3): Block => ({ is: 'heading', level, text: '' });
const paragraph: Block = { is: 'paragraph', words: '' };

it('numbers headings I., 1., a), and begins again under each greater one', () => {
  const blocks = [1, 2, 3, 3, 2, 3, 1, 2].map((level) => heading(level as 1 | 2 | 3));
  expect(headingLabels(blocks)).toEqual(['I. ', '1. ', 'a) ', 'b) ', '2. ', 'a) ', 'II. ', '1. ']);
});

it('gives nothing else a number', () => {
  expect(headingLabels([paragraph, heading(1), paragraph])).toEqual(['', 'I. ', '']);
});

it('counts points by the letters of Vietnamese: đ after d', () => {
  expect(headingLabels(Array.from({ length: 5 }, () => heading(3))).at(-1)).toBe('đ) ');
});

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [28, 'XXVIII'],
])('%i is %s', (number, numeral) => {
  expect(romanNumeral(number)).toBe(numeral);
});
