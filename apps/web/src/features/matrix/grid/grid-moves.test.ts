import { expect, it } from 'vitest';
import { cellAfterKey } from './grid-moves.ts';

const size = { rows: 19, columns: 22, page: 10 };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });

it.each<[string, ReturnType<typeof key>, [number, number], [number, number] | null]>([
  ['down', key('ArrowDown'), [4, 10], [5, 10]],
  ['up into the headers', key('ArrowUp'), [0, 10], [-1, 10]],
  ['no further up than the headers', key('ArrowUp'), [-1, 10], [-1, 10]],
  ['no further down than the last row', key('ArrowDown'), [18, 10], [18, 10]],
  ['right to the sums', key('ArrowRight'), [4, 19], [4, 20]],
  ['no further left than the names', key('ArrowLeft'), [4, 0], [4, 0]],
  ['to the first column of the row', key('Home'), [4, 10], [4, 0]],
  ['to the last column of the row', key('End'), [4, 10], [4, 21]],
  ['to the first cell', key('Home', true), [4, 10], [0, 0]],
  ['to the last cell', key('End', true), [4, 10], [18, 21]],
  ['a page down', key('PageDown'), [4, 10], [14, 10]],
  ['a page down at the end', key('PageDown'), [14, 10], [18, 10]],
  ['a page up at the beginning', key('PageUp'), [4, 10], [0, 10]],
  ['nowhere for a letter', key('x'), [4, 10], null],
])('moves %s', (_, pressed, [row, column], expected) => {
  const next = cellAfterKey(pressed, { row, column }, size);
  expect(next === null ? null : [next.row, next.column]).toEqual(expected);
});
