import { normaliseText } from '../text/fold.ts';
import type { Cell } from './cell.ts';

const fullWidthStart = 0xff01;
const fullWidthShift = 0xfee0;

/** Full-width forms (`９，８４`), which some input methods write, as plain ones. */
const plainWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (letter) =>
    String.fromCharCode((letter.codePointAt(0) ?? fullWidthStart) - fullWidthShift),
  );

/** Marks that show no ink: soft hyphens, joiners, marks of direction and of byte order. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** A text as it is compared: NFC, one plain space for any, full-width forms as plain ones, nothing invisible. */
export const plainText = (text: string): string => normaliseText(plainWidth(text.replace(invisible, '')));

/** A number as it is typed, without the noise of binary fractions beyond 15 digits. */
const typedNumber = (value: number): string => `${Number(value.toPrecision(15))}`;

/** Readers give equal texts as one cell, so that each is made plain once: a table says "Đ" ten thousand times. */
const plainTexts = new WeakMap<Cell, string>();

function plainTextOf(cell: Cell & { text: string }): string {
  const known = plainTexts.get(cell);
  if (known !== undefined) return known;
  const plain = plainText(cell.text);
  plainTexts.set(cell, plain);
  return plain;
}

/** What a cell shows, in no particular language: to name it in a message, and to compare texts. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
    case 'fault':
      return plainTextOf(cell);
    case 'number':
      return cell.percent ? `${typedNumber(cell.number * 100)}%` : typedNumber(cell.number);
    case 'boolean':
      return cell.truth ? 'TRUE' : 'FALSE';
    case 'date':
      return cell.date;
  }
}
