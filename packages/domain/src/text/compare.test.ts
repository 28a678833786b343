import { expect, it } from 'vitest';
import { compareVietnamese } from './compare.ts';

it('sorts by Vietnamese letters: Ă after A, Đ after D', () => {
  const names = ['Đồng', 'Ân', 'Đông', 'An', 'Ăn', 'Dương', 'Ái'];
  expect(names.sort(compareVietnamese)).toEqual(['Ái', 'An', 'Ăn', 'Ân', 'Dương', 'Đông', 'Đồng']);
});

it('sorts numbers inside names by value', () => {
  expect(['Thôn 10', 'Thôn 9', 'Thôn 1'].sort(compareVietnamese)).toEqual(['Thôn 1', 'Thôn 9', 'Thôn 10']);
});
