import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useKeyOf } from './use-key-of.ts';

it('stands while the same is sent again, also after the page was drawn again', () => {
  const { result, rerender } = renderHook(useKeyOf);
  const first = result.current.keyOf({ name: 'Bằng' });
  rerender();
  expect(result.current.keyOf({ name: 'Bằng' })).toBe(first);
});

it('is another one for something else, and once the server has answered', () => {
  const { result } = renderHook(useKeyOf);
  const first = result.current.keyOf({ name: 'Bằng' });
  const second = result.current.keyOf({ name: 'Điền' });
  result.current.settle();
  const keys = [first, second, result.current.keyOf({ name: 'Điền' })];
  expect(new Set(keys).size).toBe(3);
});
