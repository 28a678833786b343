import type { ThresholdGap } from '../criteria/applicable-threshold.ts';
import type { Lang } from './lang.ts';
import { formatDecimal } from './numbers.ts';

/** A threshold as a set states it: a number with the way it is compared, or the words of the set. */
export type StatedThreshold = {
  operator: string | null;
  value: number | null;
  text: string | null;
  unitOfMeasure: string | null;
};

const decimalsOf = (value: number): number => (`${value}`.split('.')[1] ?? '').length;

/** A number of an indicator with as many decimals as it has: `34,8`. */
export const indicatorNumber = (value: number, lang: Lang): string =>
  formatDecimal(value, decimalsOf(value), lang);

const gaps: Record<ThresholdGap, Record<Lang, string>> = {
  no_basis: { vi: 'chưa có căn cứ', en: 'no basis found' },
  region_unknown: { vi: 'chưa rõ đơn vị thuộc vùng nào', en: 'region of the unit not known' },
  group_unknown: { vi: 'chưa rõ xã thuộc nhóm nào', en: 'group of the commune not known' },
  no_basis_for_region: { vi: 'chưa có căn cứ cho vùng này', en: 'no basis found for this region' },
  no_basis_for_group: { vi: 'chưa có căn cứ cho nhóm xã này', en: 'no basis found for this group' },
  no_basis_for_year: { vi: 'chưa có căn cứ cho năm này', en: 'no basis found for this year' },
};

/** Why no threshold can be told: `chưa có căn cứ`. */
export const thresholdGapText = (gap: ThresholdGap, lang: Lang): string => gaps[gap][lang];

const compared: Readonly<Record<string, Record<Lang, (amount: string) => string>>> = {
  '>=': { vi: (amount) => `từ ${amount} trở lên`, en: (amount) => `${amount} or more` },
  '<=': { vi: (amount) => `không quá ${amount}`, en: (amount) => `at most ${amount}` },
  '=': { vi: (amount) => amount, en: (amount) => amount },
};

/** `%` stands at its number, other units after it. */
const withUnit = (number: string, unit: string | null): string =>
  unit === null ? number : unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;

/** A threshold in words: `từ 36 triệu đồng/người/năm trở lên`, `không quá 5%`, `Đạt`; null where it states nothing. */
export function thresholdText(
  { operator, value, text, unitOfMeasure }: StatedThreshold,
  lang: Lang,
): string | null {
  if (value === null) return text;
  const amount = withUnit(indicatorNumber(value, lang), unitOfMeasure);
  return compared[operator ?? '=']?.[lang](amount) ?? `${operator} ${amount}`;
}
