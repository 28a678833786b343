import type { ThresholdGap } from '../criteria/applicable-threshold.ts';
import type { Lang } from './lang.ts';
import { formatDecimal } from './numbers.ts';

const regions: Readonly<Record<string, Record<Lang, string>>> = {
  TDMNPB: { vi: 'Trung du miền núi phía Bắc', en: 'Northern midlands and mountains' },
  DBSH: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
  BTB: { vi: 'Bắc Trung Bộ', en: 'North Central Coast' },
  DHNTB: { vi: 'Duyên hải Nam Trung Bộ', en: 'South Central Coast' },
  TN: { vi: 'Tây Nguyên', en: 'Central Highlands' },
  DNB: { vi: 'Đông Nam Bộ', en: 'South East' },
  DBSCL: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
};

/** A region of the criteria sets of 2016 and 2022 by name; its code where it has none here. */
export const regionName = (code: string, lang: Lang): string => regions[code]?.[lang] ?? code;

/** A threshold with the operator and unit of its indicator. */
export type ThresholdTold = {
  value: number | null;
  text: string | null;
  operator: string | null;
  unitOfMeasure: string | null;
};

const decimalsOf = (value: number): number => (`${value}`.split('.')[1] ?? '').length;

/** A number of an indicator with as many decimals as it has: `34,8`. */
export const indicatorNumber = (value: number, lang: Lang): string =>
  formatDecimal(value, decimalsOf(value), lang);

const bounded: Readonly<Record<string, Record<Lang, (value: string) => string>>> = {
  '>=': { vi: (value) => `từ ${value} trở lên`, en: (value) => `${value} or more` },
  '<=': { vi: (value) => `không quá ${value}`, en: (value) => `at most ${value}` },
  '=': { vi: (value) => value, en: (value) => value },
};

/** `%` stands at its number, other units after it. */
const withUnit = (value: string, unit: string | null): string =>
  unit === null ? value : unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`;

/** A threshold in words: `từ 36 triệu đồng/người/năm trở lên`, `không quá 6%`; the printed words where it is no number. */
export function thresholdWords({ value, text, operator, unitOfMeasure }: ThresholdTold, lang: Lang): string {
  if (value === null) return text ?? '';
  const number = withUnit(indicatorNumber(value, lang), unitOfMeasure);
  return bounded[operator ?? '=']?.[lang](number) ?? `${operator} ${number}`;
}

const gaps: Record<ThresholdGap, Record<Lang, string>> = {
  no_basis: { vi: 'chưa có căn cứ', en: 'no basis found' },
  region_unknown: { vi: 'chưa rõ xã thuộc vùng nào', en: 'the region of the commune is not known' },
  group_unknown: { vi: 'chưa rõ xã thuộc nhóm nào', en: 'the group of the commune is not known' },
  no_basis_for_region: { vi: 'chưa có căn cứ cho vùng này', en: 'no basis found for this region' },
  no_basis_for_group: { vi: 'chưa có căn cứ cho nhóm này', en: 'no basis found for this group' },
  no_basis_for_year: { vi: 'chưa có căn cứ cho năm này', en: 'no basis found for this year' },
};

/** Why no threshold can be told, in words. */
export const thresholdGapWords = (gap: ThresholdGap, lang: Lang): string => gaps[gap][lang];
