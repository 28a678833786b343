import type { KnownVerdict } from '../wording/verdict-words.ts';

/** Letters as spreadsheets of offices have them, upper and lower case alike. */
const letters: Readonly<Record<string, KnownVerdict>> = {
  Đ: 'met',
  B: 'basically_met',
  CB: 'basically_met',
  C: 'not_met',
  K: 'not_assessed',
  '?': 'unknown',
};

/** A cell of a block, rows and columns counted from 0. */
export type PastedCell = { readonly row: number; readonly column: number; readonly verdict: KnownVerdict };

/** `rows` and `columns`: the size of the block; `unread`: cells whose words are none of the letters, as they stand. */
export type PastedBlock = {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PastedCell[];
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
};

/**
 * Reads a block that was copied from a spreadsheet: lines of cells with tabs between them, each cell one of the letters
 * Đ, B or CB, C, K, ?. An empty cell changes nothing; any other word is told with its place and is not guessed at.
 */
export function readPastedBlock(text: string): PastedBlock {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const grid = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const filled = grid.flatMap((line, row) =>
    line.flatMap((word, column) => (word === '' ? [] : [{ row, column, word }])),
  );
  const read = filled.map(({ word, ...place }) => ({
    ...place,
    text: word,
    verdict: letters[word.toUpperCase()],
  }));
  return {
    rows: grid.length,
    columns: Math.max(...grid.map((line) => line.length)),
    cells: read.flatMap(({ row, column, verdict }) =>
      verdict === undefined ? [] : [{ row, column, verdict }],
    ),
    unread: read.flatMap(({ row, column, verdict, text: word }) =>
      verdict === undefined ? [{ row, column, text: word }] : [],
    ),
  };
}
