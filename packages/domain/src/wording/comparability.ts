import type { FigureComparability } from '../figures/figure-comparison.ts';
import type { Lang } from './lang.ts';

const reasons: Record<FigureComparability, Record<Lang, string>> = {
  comparable: { vi: '', en: '' },
  units_changed: { vi: 'đơn vị đã sắp xếp', en: 'units reorganised' },
  set_changed: { vi: 'đã đổi bộ tiêu chí', en: 'another criteria set' },
  origin_differs: { vi: 'khác nguồn gốc số liệu', en: 'figures of different origin' },
  no_data: { vi: 'thiếu số liệu', en: 'no data' },
};

/** Why two figures are not compared, in a few words; empty where they are. */
export const notComparedReason = (comparability: FigureComparability, lang: Lang): string =>
  reasons[comparability][lang];
