import { strFromU8, unzipSync } from 'fflate';

/** The words of a .docx in the order they stand. */
export function wordsIn(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');
}
