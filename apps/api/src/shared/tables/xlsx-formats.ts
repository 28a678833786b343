import type { XlsxArchive } from './xlsx-archive.ts';
import { readXml } from './xml-reader.ts';

/** What the numbers of a format are shown as. */
export type NumberFormat = 'number' | 'date' | 'percent';

/** Formats that workbooks know without writing them down (ECMA-376 part 1, 18.8.30); 18–21 and 45–47 are times. */
const builtIn = (id: number): NumberFormat => {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return id === 9 || id === 10 ? 'percent' : 'number';
};

/** What a format shows, by its code without quoted text, colours and conditions: `dd/mm/yyyy`, `0.0%`. */
export function formatOfCode(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu, '');
  if (/[yd]/iu.test(bare) && !/general/iu.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

/** The formats of the styles that cells refer to by number. */
export async function readFormats(archive: XlsxArchive, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let ofCells = false;
  await readXml(part, archive.read(part), {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, formatOfCode(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') ofCells = true;
      if (name === 'xf' && ofCells) formats.push(codes.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false;
    },
    text: () => undefined,
  });
  return formats;
}
