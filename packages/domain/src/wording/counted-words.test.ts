import { expect, it } from 'vitest';
import { countedWord } from './counted-words.ts';

it.each([
  [1, 'quý', 'quarter'],
  [0, 'quý', 'quarters'],
  [3, 'quý', 'quarters'],
])('%i is followed by %s, %s', (count, vi, en) => {
  expect([countedWord('quarter', 'vi', count), countedWord('quarter', 'en', count)]).toEqual([vi, en]);
});
