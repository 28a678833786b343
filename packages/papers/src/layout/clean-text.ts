const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Control and format characters (also marks of direction), halves of a pair, and what is no character. */
const notWritten = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text as a paper takes it: NFC, every run of spaces one space, and none of the characters that XML does not allow or
 * that turn the reading direction. Spaces at the ends stay: runs of a paragraph are joined.
 */
export const cleanRun = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(notWritten, '').normalize('NFC').replace(/ {2,}/gu, ' ');

/** The text on one line. */
export const cleanLine = (text: string): string => cleanRun(text).trim();

/** The lines of the text that hold anything; at least one, which may be empty. */
export function cleanLines(text: string): readonly string[] {
  const lines = text
    .split(lineEnd)
    .map(cleanLine)
    .filter((line) => line !== '');
  return lines.length === 0 ? [''] : lines;
}
