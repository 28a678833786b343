import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal } from '@tiendo/domain/wording/numbers.ts';

/** At most this many decimals of what was computed beside a printed figure. */
const computedDecimals = 4;

const decimalsOf = (value: number): number =>
  Math.min(computedDecimals, (`${value}`.split('.')[1] ?? '').length);

/** A number of a check, with the decimals it has. */
export const checkNumber = (value: number, lang: Lang): string =>
  formatDecimal(value, decimalsOf(value), lang);

/** The terms of a computation as one sum: `4+1+1+13`. */
export const termsText = (check: FigureCheck): string => check.terms.join(' + ');

/** What was computed: one number, a range, or nothing. */
export function computedText({ computedLeast, computedMost }: FigureCheck, lang: Lang): string | null {
  if (computedLeast === null && computedMost === null) return null;
  const [least, most] = [computedLeast ?? computedMost ?? 0, computedMost ?? computedLeast ?? 0];
  if (least === most) return checkNumber(least, lang);
  return `${checkNumber(least, lang)}–${checkNumber(most, lang)}`;
}

/** The key of the verdict's words: a printed figure inside a computed range is possible, not proven. */
export function verdictKey(check: FigureCheck) {
  const ranged = check.computedLeast !== check.computedMost;
  return check.verdict === 'consistent' && ranged ? 'possible' : check.verdict;
}
