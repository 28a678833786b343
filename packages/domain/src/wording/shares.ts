import type { Lang } from './lang.ts';
import { formatDecimal } from './numbers.ts';

const mostDecimals = 2;

/**
 * The part of a whole as a percentage of at most two decimals, rounded half up: `98,61%`, `95%`. Null where the whole
 * is nothing: a share of nothing is not known. Never `100%` where a part is missing, nor `0%` where there is one.
 */
export function formatShare(part: number, whole: number, lang: Lang): string | null {
  if (whole <= 0) return null;
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole));
  const told = part < whole ? Math.min(hundredths, 9999) : hundredths;
  const percent = (part > 0 ? Math.max(told, 1) : told) / 100;
  const decimals = (`${percent}`.split('.')[1] ?? '').length;
  return `${formatDecimal(percent, Math.min(decimals, mostDecimals), lang)}%`;
}
