import type { Lang } from './lang.ts';

const minus = '\u2212';

type SignDisplay = 'negative' | 'exceptZero';

const formatters = new Map<string, Intl.NumberFormat>();

/** Made once for each way of writing: making one takes longer than a hundred uses. */
function formatterOf(decimals: number, lang: Lang, signDisplay: SignDisplay): Intl.NumberFormat {
  const key = `${lang} ${decimals} ${signDisplay}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(lang, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    useGrouping: 'always',
    numberingSystem: 'latn',
    signDisplay,
  });
  formatters.set(key, made);
  return made;
}

/**
 * The shortest decimal that means the value is rounded, not the binary number behind it: 1.005
 * to two places is 1,01. Halves go away from zero; zero never carries a sign.
 */
function format(value: number, decimals: number, lang: Lang, signDisplay: SignDisplay): string {
  return formatterOf(decimals, lang, signDisplay).format(`${value}`).replace('-', minus);
}

/** `9,84` in Vietnamese, `9.84` in English; rounded half up, thousands grouped. */
export function formatDecimal(value: number, decimals: number, lang: Lang): string {
  return format(value, decimals, lang, 'negative');
}

/** `18.000` in Vietnamese, `18,000` in English. */
export function formatInteger(value: number, lang: Lang): string {
  // Both languages write these the same, and the formatter takes a hundred times as long.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return `${value}`;
  return formatDecimal(value, 0, lang);
}

/** A count as reports write it: Vietnamese gives counts below ten two digits (`04 xã`). */
export function formatCount(count: number, lang: Lang): string {
  const text = formatInteger(count, lang);
  return lang === 'vi' && Number.isInteger(count) && count >= 0 && count < 10 ? `0${text}` : text;
}

/** A difference with its sign: `+0,42`, `−1,00`, and `0,00` without one. */
export function formatSigned(value: number, decimals: number, lang: Lang): string {
  return format(value, decimals, lang, 'exceptZero');
}
