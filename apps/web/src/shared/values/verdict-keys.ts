import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';

const keys: Readonly<Record<string, KnownVerdict>> = {
  đ: 'met',
  d: 'met',
  b: 'basically_met',
  c: 'not_met',
  k: 'not_assessed',
  '?': 'unknown',
};

/** The verdict that a key stands for; null for any other key. */
export const verdictOfKey = (key: string): KnownVerdict | null =>
  keys[key.normalize('NFC').toLowerCase()] ?? null;
