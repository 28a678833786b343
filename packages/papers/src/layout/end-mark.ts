/** The text with the mark at its end, in place of one that it may have; dots to be filled in stay as they are. */
export function endedBy(text: string, mark: ';' | '.'): string {
  const words = text.replace(/[\s.;,]+$/u, '');
  return words.endsWith('…') && mark === '.' ? words : `${words}${mark}`;
}
