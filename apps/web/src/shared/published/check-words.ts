import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import { isCalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal } from '@tiendo/domain/wording/numbers.ts';

/** At most this many decimals of what was computed beside a printed figure. */
const computedDecimals = 4;

const decimalsOf = (value: number): number =>
  Math.min(computedDecimals, (`${value}`.split('.')[1] ?? '').length);

/** A number of a check, with the decimals it has. */
export const checkNumber = (value: number, lang: Lang): string =>
  formatDecimal(value, decimalsOf(value), lang);

/** What was computed: one number or percentage, a range, or nothing. */
export function computedText({ kind, computedLeast, computedMost }: FigureCheck, lang: Lang): string | null {
  if (computedLeast === null && computedMost === null) return null;
  const [least, most] = [computedLeast ?? computedMost ?? 0, computedMost ?? computedLeast ?? 0];
  const unit = kind === 'percentage_of_base' ? '%' : '';
  if (least === most) return `${checkNumber(least, lang)}${unit}`;
  return `${checkNumber(least, lang)}–${checkNumber(most, lang)}${unit}`;
}

/** A sum of terms; a term that is taken away brings its own sign. */
const sumText = (terms: readonly string[], plus: string, minus: string): string =>
  terms
    .map((term, at) =>
      at === 0 ? term : term.startsWith('−') ? `${minus}${term.slice(1)}` : `${plus}${term}`,
    )
    .join('');

/** The terms of a computation as it is written: `4×19 + 12 + 9 + 13×5…8`, `187/19`. */
export function termsText({ kind, terms }: FigureCheck, lang: Lang): string {
  switch (kind) {
    case 'average_from_total':
    case 'percentage_of_base':
      return terms.join('/');
    case 'average_granularity':
      return terms.join('; ');
    case 'subset':
      return terms.join(' ≤ ');
    case 'date_order':
      return terms.map((term) => (isCalendarDate(term) ? formatDate(term, lang) : term)).join(' → ');
    default:
      return sumText(terms, ' + ', ' − ');
  }
}

/** The same sum in the least room: `4+1+1+13`. */
export const shortSum = ({ terms }: FigureCheck): string => sumText(terms, '+', '−');

/** The key of the verdict's words: a printed figure inside a computed range is possible, not proven. */
export function verdictKey(check: FigureCheck) {
  const ranged = check.computedLeast !== check.computedMost;
  return check.verdict === 'consistent' && ranged ? 'possible' : check.verdict;
}
