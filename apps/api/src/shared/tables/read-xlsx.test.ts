import type { Cell } from '@tiendo/domain/imports/cell.ts';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import type { TableOptions, TablePart } from './table-part.ts';
import { workbookOf, workbookParts, zipOf } from './workbook.fixture.ts';

async function partsOf(bytes: Uint8Array, options: TableOptions = {}): Promise<TablePart[]> {
  const parts: TablePart[] = [];
  for await (const part of readTable({ bytes }, options)) parts.push(part);
  return parts;
}

async function cellsOf(row: string, more: Record<string, string> = {}): Promise<Cell[]> {
  const parts = await partsOf(workbookOf(`<sheetData><row r="1">${row}</row></sheetData>`, more));
  return parts.flatMap((part) => (part.kind === 'row' ? [...part.row.cells.values()] : []));
}

describe('a cell of a workbook', () => {
  it.each<[string, Cell[]]>([
    ['<c r="A1" t="s"><v>0</v></c>', [{ kind: 'text', text: 'Yên Khoái' }]],
    ['<c r="A1" t="s"><v>1</v></c>', [{ kind: 'text', text: 'Khuất Xá' }]],
    ['<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', [{ kind: 'text', text: 'a & b' }]],
    ['<c><v>9.84</v></c>', [{ kind: 'number', number: 9.84, percent: false }]],
    ['<c s="1"><v>43921</v></c>', [{ kind: 'date', date: '2020-03-31' }]],
    ['<c s="2"><v>43921.5</v></c>', [{ kind: 'date', date: '2020-03-31' }]],
    ['<c s="3"><v>0.125</v></c>', [{ kind: 'number', number: 0.125, percent: true }]],
    ['<c s="4"><v>0.5</v></c>', [{ kind: 'number', number: 0.5, percent: true }]],
    ['<c s="5"><v>3</v></c>', [{ kind: 'number', number: 3, percent: false }]],
    ['<c t="b"><v>1</v></c>', [{ kind: 'boolean', truth: true }]],
    ['<c t="d"><v>2020-03-31T00:00:00</v></c>', [{ kind: 'date', date: '2020-03-31' }]],
    ['<c t="e"><v>#REF!</v></c>', [{ kind: 'fault', fault: 'error_value', text: '#REF!' }]],
    ['<c s="1"/>', []],
    ['<c t="inlineStr"><is><t>  </t></is></c>', []],
    ['<c><f>SUM(B1:C1)</f><v>15</v></c>', [{ kind: 'number', number: 15, percent: false }]],
    ['<c t="str"><f>A2&amp;""</f><v>Đ</v></c>', [{ kind: 'text', text: 'Đ' }]],
    ['<c t="str"><f>IF(1,"")</f><v></v></c>', []],
    ['<c><f>Bang[1]</f><v>1</v></c>', [{ kind: 'number', number: 1, percent: false }]],
    ['<c><f>SUM(B1)</f></c>', [{ kind: 'fault', fault: 'formula_without_value', text: '=SUM(B1)' }]],
    [
      '<c><f>[1]Xa!A1</f><v>7</v></c>',
      [{ kind: 'fault', fault: 'formula_from_other_file', text: '=[1]Xa!A1' }],
    ],
    [
      '<c><f t="shared" si="0" ref="A1:B1">[2]Xa!A1</f><v>7</v></c><c><f t="shared" si="0"/><v>8</v></c>',
      [
        { kind: 'fault', fault: 'formula_from_other_file', text: '=[2]Xa!A1' },
        { kind: 'fault', fault: 'formula_from_other_file', text: '=' },
      ],
    ],
  ])('%s holds %j', async (row, cells) => {
    expect(await cellsOf(row)).toEqual(cells);
  });

  it('may count its dates from 1904', async () => {
    const parts = workbookParts('');
    const workbook = {
      'xl/workbook.xml':
        parts['xl/workbook.xml']?.replace('<workbookPr/>', '<workbookPr date1904="1"/>') ?? '',
    };
    expect(await cellsOf('<c s="1"><v>42459</v></c>', workbook)).toEqual([
      { kind: 'date', date: '2020-03-31' },
    ]);
  });

  it('may stand under names with a prefix', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Đ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf('', { 'xl/worksheets/sheet1.xml': sheet })).toEqual([{ kind: 'text', text: 'Đ' }]);
  });
});

describe('a sheet', () => {
  const text = (r: string, value: string) => `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('gives its rows with anything in them, those hidden marked, and its merged cells', async () => {
    const rows = `<row r="2">${text('B2', 'a')}</row><row r="3"><c r="A3"/></row><row r="5" hidden="1">${text('A5', 'b')}</row>`;
    const sheet = `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`;
    expect(await partsOf(workbookOf(sheet))).toEqual([
      { kind: 'sheet', name: 'Số liệu' },
      { kind: 'row', row: { row: 2, hidden: false, cells: new Map([[2, { kind: 'text', text: 'a' }]]) } },
      { kind: 'row', row: { row: 5, hidden: true, cells: new Map([[1, { kind: 'text', text: 'b' }]]) } },
      { kind: 'end', merged: [{ top: 1, left: 1, bottom: 1, right: 3 }] },
    ]);
  });

  it('that is hidden is named and left out, and so are links to other files', async () => {
    const parts = workbookParts('<sheetData/>');
    const hidden = parts['xl/workbook.xml']?.replace('sheetId="1"', 'sheetId="1" state="veryHidden"') ?? '';
    const file = workbookOf('<sheetData/>', {
      'xl/workbook.xml': hidden,
      'xl/externalLinks/externalLink1.xml': '<a/>',
    });
    expect(await partsOf(file)).toMatchObject([
      { kind: 'note', note: { code: 'external_links' } },
      { kind: 'note', note: { code: 'hidden_sheet', sheet: 'Số liệu' } },
    ]);
  });

  it('of a million blank rows gives none of them', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, place) => `<row r="${place + 1}" ht="15"/>`).join('');
    const parts = await partsOf(workbookOf(`<sheetData>${rows}</sheetData>`));
    expect(parts).toEqual([
      { kind: 'sheet', name: 'Số liệu' },
      { kind: 'end', merged: [] },
    ]);
  });

  it('tells how far it is read and stops when it is told to', async () => {
    const sheet = `<sheetData><row>${text('A1', 'a')}</row></sheetData>`;
    const told: number[] = [];
    await partsOf(workbookOf(sheet), {
      onProgress: ({ bytesRead, bytesTotal }) => told.push(bytesRead / bytesTotal),
    });
    expect(told.at(-1)).toBe(1);
    const stopped = partsOf(workbookOf(sheet), { signal: AbortSignal.abort(new Error('thôi')) });
    await expect(stopped).rejects.toThrow('thôi');
  });
});

const cell = '<sheetData><row><c t="inlineStr"><is><t>a</t></is></c></row></sheetData>';
const macroTypes =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
const binaryTypes =
  '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';

/** A compound file whose directory, in its second sector, names one stream. */
function compound(stream: string): Uint8Array {
  const file = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1024, 'utf16le');
  return file;
}

/** The file with one number of four bytes written over, wherever in it the mark stands. */
function patched(file: Uint8Array, mark: number, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(file);
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(mark);
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4))
    if (bytes.readUInt32LE(at + offset) > 2_000) bytes.writeUInt32LE(value, at + offset);
  return bytes;
}

const long = `<sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(5_000)}</t></is></c></row></sheetData>`;
const doctype = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><worksheet>&y;</worksheet>';

describe('a hostile or unfit file is refused by name', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'file_empty', new Uint8Array()],
    ['a PDF', 'not_a_table', Buffer.from('%PDF-1.7')],
    ['a web page', 'web_page', Buffer.from('\n<html><table></table></html>')],
    ['XML of 2003', 'other_workbook', Buffer.from('<?xml version="1.0"?><Workbook/>')],
    ['an old workbook', 'old_xls', compound('Workbook')],
    ['a workbook with a password', 'encrypted', compound('EncryptedPackage')],
    ['another compound file', 'not_a_table', compound('WordDocument')],
    ['a ZIP of anything', 'not_a_table', zipOf({ 'a.txt': 'a' })],
    [
      'a text document',
      'not_a_table',
      zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
    ],
    [
      'an OpenDocument workbook',
      'other_workbook',
      zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }),
    ],
    ['a binary workbook', 'other_workbook', zipOf({ '[Content_Types].xml': binaryTypes })],
    ['half a file', 'zip_damaged', workbookOf(cell).slice(0, 400)],
    ['macros', 'macros', workbookOf(cell, { 'xl/vbaProject.bin': 'x' })],
    ['the type of a workbook with macros', 'macros', workbookOf(cell, { '[Content_Types].xml': macroTypes })],
    ['a ZIP in it', 'zip_nested', workbookOf(cell, { 'xl/media/a.zip': zipOf({ a: 'a' }) })],
    ['an embedded file', 'zip_nested', workbookOf(cell, { 'xl/embeddings/oleObject1.bin': 'x' })],
    ['a path out of it', 'zip_path', workbookOf(cell, { '../../etc/passwd': 'x' })],
    ['an absolute path', 'zip_path', workbookOf(cell, { '/etc/passwd': 'x' })],
    ['a path of a drive', 'zip_path', workbookOf(cell, { 'C:\\a': 'x' })],
    ['blanks beyond any ratio', 'zip_bomb', workbookOf(`${' '.repeat(8_000_000)}${cell}`)],
    [
      'very many parts',
      'zip_bomb',
      workbookOf(cell, Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`xl/${n}`, 'x']))),
    ],
    ['more bytes than declared', 'zip_damaged', patched(workbookOf(long), 0x02014b50, 24, 2_100)],
    ['entities', 'xml_unsafe', workbookOf('', { 'xl/worksheets/sheet1.xml': doctype })],
    ['entities among its texts', 'xml_unsafe', workbookOf(cell, { 'xl/sharedStrings.xml': doctype })],
    ['XML that is not closed', 'xml_damaged', workbookOf('<sheetData>')],
    [
      'a text that is not there',
      'xml_damaged',
      workbookOf('<sheetData><row><c t="s"><v>99</v></c></row></sheetData>'),
    ],
    ['rows out of order', 'xml_damaged', workbookOf('<sheetData><row r="2"/><row r="1"/></sheetData>')],
    ['a row beyond the last', 'xml_damaged', workbookOf('<sheetData><row r="1048577"/></sheetData>')],
    [
      'a cell of another row',
      'xml_damaged',
      workbookOf('<sheetData><row r="1"><c r="A2"/></row></sheetData>'),
    ],
    [
      'bytes that are no text',
      'xml_damaged',
      workbookOf(cell, { 'xl/sharedStrings.xml': Buffer.from([0x3c, 0xff, 0xfe]) }),
    ],
    [
      'a cell far to the right',
      'too_many_columns',
      workbookOf('<sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>'),
    ],
  ])('%s as %s', async (_, code, file) => {
    await expect(partsOf(file)).rejects.toMatchObject({ problem: { code } });
  });

  it.each([
    ['too_many_rows', { rows: 1 }],
    ['file_too_large', { fileBytes: 100 }],
    ['too_many_merged', { rows: 2 }],
    ['too_many_cells', { cells: 1 }],
    ['too_much_text', { textLength: 10 }],
    ['zip_bomb', { inflatedBytes: 1000 }],
  ])('as %s beyond the limit %j', async (code, limits) => {
    const file = workbookOf(
      '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/></mergeCells>',
    );
    await expect(partsOf(file, { limits })).rejects.toMatchObject({ problem: { code } });
  });
});
