/** NFC, every kind of space (also U+00A0) as one plain space, none at either end. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The form in which two spellings are compared when tone marks may be missing:
 * lower case, no diacritics, đ as d, spaces collapsed ("Lộc Bình" and "loc  binh" fold alike).
 */
export function foldVietnamese(text: string): string {
  const bare = text
    .normalize('NFC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return normaliseText(bare.replace(/[đĐ]/gu, 'd').toLowerCase());
}
