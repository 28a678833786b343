import type { Lang } from './lang.ts';

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
