import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

/** The XML parts of a .docx by their paths. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** The text of every paragraph of a part, in order. Throws where the part is no well-formed XML. */
export function paragraphsOf(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  let inText = false;
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => {
    if (name === 'w:p') paragraphs.push('');
    inText = name === 'w:t';
  };
  parser.onclosetag = () => {
    inText = false;
  };
  parser.ontext = (text) => {
    if (inText) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
  };
  parser.write(xml).close();
  return paragraphs;
}

/** What a reader of the body sees, a paragraph a line. */
export const textOf = (docx: Uint8Array): string =>
  paragraphsOf(partsOf(docx)['word/document.xml'] ?? '').join('\n');
