/** Marks, names, hexadecimal strings, comments and plain words of a PDF (ISO 32000-1, 7.2); other strings begin at `(`. */
const tokens = /<<|>>|[[\](]|%[^\r\n]*|\/[^\s\0()<>[\]{}/%]*|<[\dA-Fa-f\s\0]*>|[^\s\0()<>[\]{}/%]+/g;

/** How either kind of dictionary that tells of the whole file begins: a trailer, or a cross-reference stream. */
const beginning = /^[\s\0]*(?:trailer|\d+\s+\d+\s+obj)[\s\0]*(?=<<)/;

/** More than any of them takes. */
const longestDictionary = 1_048_576;

/** Where a string ends whose first parenthesis is before `from`: parentheses in it are paired or escaped. */
function endOfString(text: string, from: number): number {
  let depth = 1;
  let place = from;
  for (; depth > 0 && place < text.length; place += 1) {
    if (text[place] === '\\') place += 1;
    else if (text[place] === '(') depth += 1;
    else if (text[place] === ')') depth -= 1;
  }
  return place;
}

/** What a text consists of, strings as `(`, comments left out. */
function* tokensOf(text: string): Generator<string> {
  const reader = new RegExp(tokens);
  for (let found = reader.exec(text); found !== null; found = reader.exec(text)) {
    const [token] = found;
    if (token === '(') reader.lastIndex = endOfString(text, reader.lastIndex);
    if (!token.startsWith('%')) yield token;
  }
}

const nameOf = (token: string): string =>
  token.slice(1).replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The keys of the dictionary that a text begins with, each with what its value begins with; null where none ends. */
function dictionaryOf(text: string): ReadonlyMap<string, string> | null {
  const entries = new Map<string, string>();
  let depth = 0;
  let key: string | null = null;
  for (const token of tokensOf(text)) {
    if (depth === 1 && key !== null) {
      entries.set(key, token);
      key = null;
    } else if (depth === 1 && token.startsWith('/')) key = nameOf(token);
    if (token === '<<' || token === '[') depth += 1;
    if (token === '>>' || token === ']') depth -= 1;
    if (depth === 0) return entries;
  }
  return null;
}

/** The dictionary of the whole file, where it begins at a place. */
function fileDictionary(content: Buffer, place: number): ReadonlyMap<string, string> | null {
  if (place < 0) return null;
  const text = content.toString('latin1', place, place + longestDictionary);
  const [start] = beginning.exec(text) ?? [];
  const entries = start === undefined ? null : dictionaryOf(text.slice(start.length));
  return entries?.has('Root') === true ? entries : null;
}

/** Where the dictionary of the whole file begins, as its end tells; a negative number where that tells nothing. */
function toldPlace(content: Buffer): number {
  const end = content.lastIndexOf('startxref');
  const offset = Number.parseInt(content.toString('latin1', end + 9, end + 40), 10);
  if (end < 0 || Number.isNaN(offset)) return -1;
  const isTable = content
    .toString('latin1', offset, offset + 16)
    .trimStart()
    .startsWith('xref');
  return isTable ? content.indexOf('trailer', offset) : offset;
}

/**
 * Whether a PDF is encrypted: its trailer, or the dictionary of its cross-reference stream, names how (`/Encrypt`, ISO
 * 32000-1, 7.6.1). Text of the document that says so counts for nothing. Where the end of the file tells a wrong place,
 * its last trailer counts, as readers have it.
 */
export function isPdfEncrypted(content: Buffer): boolean {
  const dictionary =
    fileDictionary(content, toldPlace(content)) ?? fileDictionary(content, content.lastIndexOf('trailer'));
  return (dictionary?.get('Encrypt') ?? 'null') !== 'null';
}
