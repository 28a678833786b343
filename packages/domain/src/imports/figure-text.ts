/** Which mark stands before the decimals: the comma in Vietnam (1.234,5), the dot in English (1,234.5). */
export const decimalMarks = ['comma', 'dot'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** A figure read out of a text; `mark`: the decimal mark that the text shows to be in use, null where it shows none. */
export type FigureParts = { value: number; decimals: number; mark: DecimalMark | null };

type Written = { sign: string; whole: string; fraction: string };

const groups = (mark: string) => new RegExp(`^[1-9]\\d{0,2}(?:${mark}\\d{3})+$`, 'u');
const grouped = { '.': groups('\\.'), ',': groups(','), ' ': groups(' ') } as const;

/** A whole number without marks or with strict groups of three by the mark; null otherwise. */
function wholeOf(text: string, mark: keyof typeof grouped): string | null {
  if (/^\d+$/u.test(text)) return text;
  return grouped[mark].test(text) ? text.replaceAll(mark, '') : null;
}

const marks: Record<DecimalMark, { decimal: '.' | ','; group: '.' | ',' }> = {
  comma: { decimal: ',', group: '.' },
  dot: { decimal: '.', group: ',' },
};

/** The text with one decimal mark in use; null where it cannot be written so. */
function written(text: string, mark: DecimalMark): Written | null {
  const { decimal, group } = marks[mark];
  const sign = /^[-−–]/u.test(text) ? '-' : '';
  const bare = sign === '' ? text : text.slice(1);
  const [before = '', fraction = null, ...more] = bare.split(decimal);
  if (more.length > 0 || (fraction !== null && !/^\d+$/u.test(fraction))) return null;
  const whole = wholeOf(before, group) ?? wholeOf(before, ' ');
  return whole === null ? null : { sign, whole, fraction: fraction ?? '' };
}

const longest = 15;

/** A binary number tells no more digits apart. */
const fits = ({ whole, fraction }: Written): boolean =>
  `${whole}${fraction}`.replace(/^0+/u, '').length <= longest;

const partsOf = ({ sign, whole, fraction }: Written, mark: DecimalMark | null): FigureParts => ({
  value: Number(`${sign}${whole}.${fraction === '' ? '0' : fraction}`) + 0,
  decimals: fraction.length,
  mark,
});

/**
 * The ways in which a text can be read as a figure, at most two: `1.234` is 1.234 with a decimal dot and
 * 1234 with a decimal comma. Groups are of three digits exactly, so that `9.84` can only be 9.84. The text is
 * plain, without a sign of percent. Empty: it is no figure.
 */
export function figureReadings(text: string): FigureParts[] {
  const commas = written(text, 'comma');
  const dots = written(text, 'dot');
  if (commas !== null && dots !== null) {
    if (!fits(commas) || !fits(dots)) return [];
    const same = commas.whole === dots.whole && commas.fraction === dots.fraction;
    return same ? [partsOf(commas, null)] : [partsOf(dots, 'dot'), partsOf(commas, 'comma')];
  }
  const only = commas ?? dots;
  if (only === null || !fits(only)) return [];
  return [partsOf(only, commas === null ? 'dot' : 'comma')];
}
