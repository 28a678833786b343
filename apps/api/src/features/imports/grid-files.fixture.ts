import { columnLetters } from '@tiendo/domain/imports/import-problem.ts';
import { workbookOf } from '../../shared/tables/workbook.fixture.ts';

/** A cell as an office leaves it: text, a true number, or a formula with the result that was saved or without one. */
export type GridCell = string | number | { formula: string; result: number | null } | null;

/** What stands on a sheet, from its first row on; `merged`: references such as `A1:C1`. */
export type Grid = { rows: readonly (readonly GridCell[])[]; merged: readonly string[] };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: Exclude<GridCell, null>, at: string): string {
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  const result = cell.result === null ? '' : `<v>${cell.result}</v>`;
  return `<c r="${at}"><f>${escaped(cell.formula)}</f>${result}</c>`;
}

const rowXml = (cells: readonly GridCell[], row: number): string => {
  const held = cells.map((cell, place) =>
    cell === null ? '' : cellXml(cell, `${columnLetters(place + 1)}${row}`),
  );
  return `<row r="${row}">${held.join('')}</row>`;
};

/** The grid as a workbook. */
export function xlsxOf({ rows, merged }: Grid): Uint8Array {
  const data = rows.map((cells, place) => rowXml(cells, place + 1)).join('');
  const ranges = merged.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  return workbookOf(
    `<sheetData>${data}</sheetData>${ranges === '' ? '' : `<mergeCells>${ranges}</mergeCells>`}`,
  );
}

function fieldOf(cell: GridCell, delimiter: string): string {
  const held = cell !== null && typeof cell === 'object' ? cell.result : cell;
  const text = held === null ? '' : `${held}`;
  const quoted = text.includes(delimiter) || /["\n]/u.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

const lineEnd = '\r\n';

/** The grid as the text of a CSV file; of merged cells the first holds the text, as spreadsheet programs write it. */
export const csvTextOf = ({ rows }: Grid, delimiter: string): string =>
  rows.map((cells) => cells.map((cell) => fieldOf(cell, delimiter)).join(delimiter)).join(lineEnd) + lineEnd;

export const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** The bytes of a text in an encoding that is read. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with mark') return Buffer.from(`\ufeff${text}`);
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? utf16 : utf16.swap16();
}

const tcvn3Letters: Readonly<Record<string, string>> = {
  ã: '·',
  á: '¸',
  Đ: '§',
  ậ: 'Ë',
  ồ: 'å',
  ạ: '¹',
  đ: '®',
};

/** The bytes of a text as fonts of TCVN3 write some of its letters; the others are lost. */
export const tcvn3Of = (text: string): Uint8Array =>
  Buffer.from(
    Array.from(text.normalize('NFC'), (letter) => tcvn3Letters[letter] ?? letter).join(''),
    'latin1',
  );
