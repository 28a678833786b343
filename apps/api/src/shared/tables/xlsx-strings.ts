import type { Cell } from '@tiendo/domain/imports/cell.ts';
import { TableRefusal } from './table-refusal.ts';
import type { XlsxArchive } from './xlsx-archive.ts';
import { readXml } from './xml-reader.ts';

/**
 * The texts that cells refer to by number, each as one cell; how they are pronounced, which some languages add, is left out. `longest`:
 * characters of all of them together.
 */
export async function readStrings(
  archive: XlsxArchive,
  part: string,
  longest: number,
  signal: AbortSignal | undefined,
): Promise<Cell[]> {
  const strings: Cell[] = [];
  let [text, length, taking, spoken] = ['', 0, false, false];
  const handlers = {
    open(name: string) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken = true;
      taking = name === 't' && !spoken;
    },
    close(name: string) {
      if (name === 'si') strings.push({ kind: 'text', text });
      if (name === 'rPh') spoken = false;
      if (name === 't') taking = false;
    },
    text(piece: string) {
      if (!taking) return;
      text += piece;
      length += piece.length;
      if (length > longest) throw new TableRefusal('too_much_text', { correction: `${longest}` });
    },
  };
  await readXml(part, archive.read(part), handlers, signal);
  return strings;
}
