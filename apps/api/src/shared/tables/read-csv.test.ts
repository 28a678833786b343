import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import type { TableOptions } from './table-part.ts';

async function rowsOf(bytes: Uint8Array, options: TableOptions = {}): Promise<[number, string[]][]> {
  const rows: [number, string[]][] = [];
  for await (const part of readTable({ bytes }, options))
    if (part.kind === 'row')
      rows.push([
        part.row.row,
        [...part.row.cells.values()].map((cell) => (cell.kind === 'text' ? cell.text : '')),
      ]);
  return rows;
}

const utf8 = (text: string): Buffer => Buffer.from(text);
const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

const plain = 'Xã;TC1\nYên Khoái;Đ\n';
const expected = [
  [1, ['Xã', 'TC1']],
  [2, ['Yên Khoái', 'Đ']],
];

describe('a CSV file', () => {
  it.each([
    ['UTF-8', utf8(plain)],
    ['UTF-8 with its mark', utf8(`\ufeff${plain}`)],
    ['UTF-16, low bytes first', Buffer.from(`\ufeff${plain}`, 'utf16le')],
    ['UTF-16, high bytes first', utf16be(plain)],
    ['commas', utf8(plain.replaceAll(';', ','))],
    ['tabs', utf8(plain.replaceAll(';', '\t'))],
    ['lines of Windows', utf8(plain.replaceAll('\n', '\r\n'))],
    ['quotes', utf8('"Xã";"TC1"\n"Yên Khoái";"Đ"')],
  ])('is read with %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected);
  });

  it('may say itself how it is separated, and numbers its rows as a spreadsheet program does', async () => {
    expect(await rowsOf(utf8('sep=|\r\nXã|a,b;c\r\n||\r\nYên Khoái|Đ\r\n'))).toEqual([
      [2, ['Xã', 'a,b;c']],
      [4, ['Yên Khoái', 'Đ']],
    ]);
  });

  it('may have figures with commas between semicolons, and lines within quotes', async () => {
    const figures = 'Xã;2.1;3.1\nYên Khoái;9,84;1,5\n"Khuất\nXá";9,1;2,5\n';
    expect(await rowsOf(utf8(figures))).toEqual([
      [1, ['Xã', '2.1', '3.1']],
      [2, ['Yên Khoái', '9,84', '1,5']],
      [3, ['Khuất\nXá', '9,1', '2,5']],
    ]);
  });

  it('is decoded rightly wherever its pieces are cut', async () => {
    const long = `Xã;TC1\n${'Đặng;ễ\n'.repeat(20_000)}`;
    const rows = await rowsOf(utf8(long), { limits: { rows: 30_000 } });
    expect(new Set(rows.slice(1).map(([, cells]) => cells.join(';')))).toEqual(new Set(['Đặng;ễ']));
  });

  it('of a million blank lines gives none of them', async () => {
    expect(await rowsOf(utf8(`Xã;TC1\n${';\n'.repeat(1_000_000)}`))).toHaveLength(1);
  });

  it('tells how far it is read and stops when it is told to', async () => {
    const told: number[] = [];
    await rowsOf(utf8(plain), {
      onProgress: ({ bytesRead, bytesTotal }) => told.push(bytesRead / bytesTotal),
    });
    expect(told.at(-1)).toBe(1);
    await expect(rowsOf(utf8(plain), { signal: AbortSignal.abort(new Error('thôi')) })).rejects.toThrow(
      'thôi',
    );
  });
});

const tcvn3 = Buffer.from('X·;TC1\nKhu¸t X¸;§\n', 'latin1');
const vni = Buffer.from('Ñôn vò;TC1\nLoäc Bình;Ñ\n', 'latin1');
/** "Xã Lộc Bình" with ã, ô, ̣ and ì as Windows-1258 writes them. */
const windows1258 = Buffer.from([
  0x58, 0xe3, 0x3b, 0x61, 0x0a, 0x4c, 0xf4, 0xf2, 0x63, 0x20, 0x42, 0x69, 0xcc, 0x6e, 0x68,
]);

describe('a CSV file that cannot be read is refused by name', () => {
  it.each<[string, number | null, Uint8Array]>([
    ['encoding_tcvn3', null, tcvn3],
    ['encoding_vni', null, vni],
    ['encoding_windows_1258', null, windows1258],
    ['encoding_unknown', null, Buffer.from([0x58, 0x3b, 0xff, 0x0a])],
    ['nul_byte', 2, utf8('Xã;TC1\nYên\0;Đ\n')],
    ['nul_byte', 1, Buffer.from('Xa;TC1\n', 'utf16le')],
    ['quote_not_closed', 3, utf8('Xã;TC1\nYên Khoái;Đ\n"Khuất Xá;C\n')],
    ['quote_not_closed', 2, utf8('Xã;TC1\nYên "Khoái;Đ\n')],
  ])('as %s on line %s', async (code, row, bytes) => {
    await expect(rowsOf(bytes)).rejects.toMatchObject({ problem: { code, row } });
  });

  it.each([
    ['too_many_rows', { rows: 1 }],
    ['too_many_columns', { columns: 1 }],
    ['too_many_cells', { cells: 3 }],
    ['too_much_text', { textLength: 5 }],
    ['file_too_large', { fileBytes: 10 }],
  ])('as %s beyond the limit %j', async (code, limits) => {
    await expect(rowsOf(utf8(plain), { limits })).rejects.toMatchObject({ problem: { code } });
  });
});
