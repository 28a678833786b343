import { TableRefusal } from './table-refusal.ts';
import { bytesAt, type TableSource } from './table-source.ts';

const zip = Buffer.from('PK\u0003\u0004', 'latin1');
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const foreign = [
  '%PDF',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '{\\rtf',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
];

const headLength = 4096;

/**
 * The directory of a compound file ([MS-CFB] 2.2): its first sector is told at byte 48, the size of a sector as a power
 * of two at byte 30. It names the streams, in UTF-16.
 */
async function compoundRefusal(source: TableSource, head: Buffer): Promise<TableRefusal> {
  if (head.length < 52) return new TableRefusal('not_a_table');
  const sector = 2 ** Math.min(head.readUInt16LE(30), 12);
  const directory = await bytesAt(source, (head.readUInt32LE(48) + 1) * sector, headLength);
  const names = directory.toString('utf16le');
  if (names.includes('EncryptedPackage')) return new TableRefusal('encrypted');
  return new TableRefusal(names.includes('Workbook') || names.includes('Book') ? 'old_xls' : 'not_a_table');
}

/** What a file is by its first bytes, whatever its name: a workbook or text. Refused: anything else that is known. */
export async function fileKindOf(source: TableSource): Promise<'workbook' | 'text'> {
  const head = await bytesAt(source, 0, headLength);
  if (head.length === 0) throw new TableRefusal('file_empty');
  if (head.subarray(0, zip.length).equals(zip)) return 'workbook';
  if (head.subarray(0, compound.length).equals(compound)) throw await compoundRefusal(source, head);
  const start = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart();
  if (foreign.some((mark) => start.startsWith(mark))) throw new TableRefusal('not_a_table');
  if (/^<(?:!doctype html|html|table|head|meta)/iu.test(start)) throw new TableRefusal('web_page');
  if (start.startsWith('<?xml')) throw new TableRefusal('other_workbook', { found: 'XML' });
  return 'text';
}
