import { writePdf } from './write-pdf.ts';

/** A file as a page or a program uploads it. */
export type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Vietnamese letters as the font of these files has them. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[^ -~]/g, '');

/** A PDF under a name, of a page for each list of lines; of one with its name where none is given. */
export const pdf = (name: string, ...pages: string[][]): Upload => ({
  name,
  mimeType: 'application/pdf',
  buffer: writePdf(pages.length === 0 ? [[plain(name)]] : pages),
});

/** The smallest picture there is, of one dot. */
export const png = (name: string): Upload => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
});
