import { normaliseText } from './fold.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The tone mark behind its word, wherever in it the mark is written. */
function toneLast(word: string): string {
  const parts = word.normalize('NFD');
  return parts.replace(tones, '') + (parts.match(tones) ?? []).join('');
}

/**
 * The form in which two spellings with their tone marks are compared: lower case, and one form for both places in
 * which a mark is written ("Tân Hòa" and "Tân Hoà" are one, "Tân Hóa" is another).
 */
export const toneKey = (text: string): string =>
  normaliseText(text).toLowerCase().split(' ').map(toneLast).join(' ');
