import type { Quantity, QuantityQualifier } from '../values/quantity.ts';
import type { Lang } from './lang.ts';
import { formatDecimal } from './numbers.ts';

const qualifierWords: Record<Exclude<QuantityQualifier, 'exact' | 'range'>, Record<Lang, string>> = {
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  more_than: { vi: 'trên', en: 'more than' },
  at_least: { vi: 'ít nhất', en: 'at least' },
  at_most: { vi: 'nhiều nhất', en: 'at most' },
};

const decimalsOf = (value: number): number => (`${value}`.split('.')[1] ?? '').length;

/** A figure in the words of its source: `gần 18.000`, `trên 130`, `5–7`; null when it has no number. */
export function formatQuantity(quantity: Quantity, lang: Lang): string | null {
  const { min, max, qualifier } = quantity;
  const number = (value: number) => formatDecimal(value, quantity.decimals ?? decimalsOf(value), lang);
  const value = qualifier === 'nearly' || qualifier === 'at_most' ? (max ?? min) : (min ?? max);
  if (value === null) return null;
  if (qualifier === 'exact') return number(value);
  if (qualifier !== 'range') return `${qualifierWords[qualifier][lang]} ${number(value)}`;
  if (min !== null && max !== null) return `${number(min)}–${number(max)}`;
  return `${qualifierWords[min === null ? 'at_most' : 'at_least'][lang]} ${number(value)}`;
}
