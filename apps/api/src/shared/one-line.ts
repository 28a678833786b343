/** Control and formatting characters (direction marks among them), line breaks and runs of blanks. */
const blanks = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;

/** A text that others chose, NFC, on one line and without characters that hide or reorder what is read. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(blanks, ' ').trim();
}
