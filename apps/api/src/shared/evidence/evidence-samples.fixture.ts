import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

const contentTypes = (part: string, type: string) => ({
  '[Content_Types].xml': strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}.main+xml"/></Types>`,
  ),
  [part]: strToU8('<x/>'),
});
const ooxml = 'application/vnd.openxmlformats-officedocument.';
const docxParts = contentTypes('word/document.xml', `${ooxml}wordprocessingml.document`);
const openDocument = (kind: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<x/>'),
    ...more,
  });
const box = (brand: string) => strToU8(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mif1`, true);
const pdf = strToU8('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

/** The least that is a file of each kind. */
export const samples = {
  pdf,
  jpg: strToU8('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9', true),
  png: Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  webp: strToU8('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0', true),
  heic: box('heic'),
  docx: zipSync(docxParts),
  xlsx: zipSync(contentTypes('xl/workbook.xml', `${ooxml}spreadsheetml.sheet`)),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
} as const;

/** Files that pass for one of the above at a glance. */
export const tricks = {
  docm: zipSync(contentTypes('word/document.xml', 'application/vnd.ms-word.document.macroEnabled')),
  docxWithMacros: zipSync({ ...docxParts, 'word/vbaProject.bin': strToU8('x') }),
  odtWithMacros: openDocument('text', { 'Basic/Standard/Module1.xml': strToU8('<x/>') }),
  zip: zipSync({ 'a.txt': strToU8('a') }),
  svg: strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  html: strToU8('<!doctype html><script>alert(1)</script>'),
  exe: strToU8('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', true),
  gif: strToU8('GIF89a\x01\0\x01\0\0\0\0', true),
  /** A tag of music before a document: readers skip it and find the document. */
  taggedPdf: Uint8Array.from([...strToU8('ID3\x04\0\0\0\0\0\x0a0123456789', true), ...pdf]),
  htmlBeforePdf: strToU8(`<script>alert(1)</script>${'%PDF-1.7\n'}`),
  truncatedDocx: zipSync(docxParts).slice(0, -60),
  empty: new Uint8Array(),
} as const;

/** Encrypted files as LibreOffice, MuPDF and Office write them; each with the password `a`. */
export const lockedSample = (
  name: 'password.pdf' | 'cross-reference-stream.pdf' | 'restricted.pdf' | 'password.docx' | 'password.odt',
): Buffer => readFileSync(path.join(import.meta.dirname, 'locked-samples', name));
