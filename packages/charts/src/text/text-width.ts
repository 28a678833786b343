import { asciiAdvances, figureAdvances, otherAdvances } from './advance-widths.ts';

export type TextFace = 'letters' | 'figures';
export type TextWeight = 400 | 500 | 600;

/** Between the two tables the wider one is the safe one. */
const tableOf = (weight: TextWeight): 400 | 600 => (weight === 400 ? 400 : 600);

const ascii = {
  400: asciiAdvances[400].split(' ').map(Number),
  600: asciiAdvances[600].split(' ').map(Number),
};

const fallbackAdvance = 700;

/** Marks over and under a letter take no room of their own; the horn belongs to its letter. */
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');

function advance(character: string, weight: 400 | 600, face: TextFace): number {
  const figure = face === 'figures' ? figureAdvances[character] : undefined;
  const plain = ascii[weight][(character.codePointAt(0) ?? 0) - 32];
  return figure ?? plain ?? otherAdvances[weight][character] ?? fallbackAdvance;
}

/**
 * Width of a line of text in px at a font size in px, from the advances of the fonts that ship,
 * so that a label is placed alike in every browser, on a server and in a test.
 */
export function textWidth(
  text: string,
  size: number,
  weight: TextWeight = 400,
  face: TextFace = 'letters',
): number {
  const table = tableOf(weight);
  const total = [...withoutMarks(text)].reduce((sum, letter) => sum + advance(letter, table, face), 0);
  return (total * size) / 1000;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, room: number, size: number, weight: TextWeight = 400): string {
  if (textWidth(text, size, weight) <= room) return text;
  const letters = [...text.normalize('NFC')];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, weight) > room)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A word in pieces that fit; whole where it does. */
function pieces(word: string, room: number, size: number, weight: TextWeight): string[] {
  const parts: string[] = [''];
  for (const letter of word.normalize('NFC')) {
    const longer = `${parts.at(-1)}${letter}`;
    if (textWidth(longer, size, weight) <= room || parts.at(-1) === '') parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

/** Lines no wider than `room`, broken at spaces, and inside a word only where it is wider itself. */
export function wrapText(text: string, room: number, size: number, weight: TextWeight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, room, size, weight));
  }
  return lines;
}

/** Room the widest of these texts takes; nothing for items without one. */
export function widestText<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | null,
  size: number,
  weight: TextWeight = 400,
  face: TextFace = 'figures',
): number {
  const texts = items.flatMap((item) => textOf(item) ?? []);
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight, face)));
}
