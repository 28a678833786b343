import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPastedBlock } from './pasted-block.ts';

it('reads letters by row and column, passes empty cells over and names words that are no letter', () => {
  expect(readPastedBlock('Đ\tc\t\r\nCB\tĐạt\t?\r\n'.normalize('NFD'))).toEqual({
    rows: 2,
    columns: 3,
    cells: [
      { row: 0, column: 0, verdict: 'met' },
      { row: 0, column: 1, verdict: 'not_met' },
      { row: 1, column: 0, verdict: 'basically_met' },
      { row: 1, column: 2, verdict: 'unknown' },
    ],
    unread: [{ row: 1, column: 1, text: 'Đạt' }],
  });
});

it('reads every filled cell of any block, or tells it as unread', () => {
  const word = fc.constantFrom('', ' ', 'Đ', 'đ', 'C', 'cb', 'K', '?', 'D', '1', 'x');
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (grid) => {
      const block = readPastedBlock(`${grid.map((line) => line.join('\t')).join('\n')}\n`);
      const filled = grid.flat().filter((one) => one.trim() !== '').length;
      expect([block.rows, block.columns]).toEqual([grid.length, 3]);
      expect(block.cells.length + block.unread.length).toBe(filled);
    }),
  );
});
