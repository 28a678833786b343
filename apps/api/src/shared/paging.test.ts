import { expect, it } from 'vitest';
import { pageOfAll, pageWindow } from './paging.ts';

const all = Array.from({ length: 25 }, (_, index) => index);

it('pages follow each other without gap and end with null', () => {
  const first = pageOfAll('numbers', { limit: 10 }, all);
  const second = pageOfAll('numbers', { limit: 10, cursor: first.nextCursor ?? undefined }, all);
  const third = pageOfAll('numbers', { limit: 10, cursor: second.nextCursor ?? undefined }, all);
  expect([...first.items, ...second.items, ...third.items]).toEqual(all);
  expect(third.nextCursor).toBeNull();
});

it('a last page that is full has no next one', () => {
  expect(pageOfAll('numbers', { limit: 25 }, all).nextCursor).toBeNull();
});

it('another size of page may go on from a cursor', () => {
  const { nextCursor } = pageOfAll('numbers', { limit: 10 }, all);
  expect(pageOfAll('numbers', { limit: 3, cursor: nextCursor ?? undefined }, all).items).toEqual([
    10, 11, 12,
  ]);
});

it.each([
  ['of another list', 'letters', { limit: 10 }],
  ['of other filters', 'numbers', { limit: 10, unit: 'u1' }],
])('a cursor %s is refused', (_, list, query) => {
  const { nextCursor } = pageOfAll('numbers', { limit: 10 }, all);
  expect(() => pageWindow(list, { ...query, cursor: nextCursor ?? undefined })).toThrow('invalid_cursor');
});

it.each(['', 'abc', 'MTIzNDU2NzgtOTk5OTk5OTk5OTk'])('the cursor "%s" is refused', (cursor) => {
  expect(() => pageWindow('numbers', { limit: 10, cursor })).toThrow('invalid_cursor');
});
