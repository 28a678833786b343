import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { OriginTag } from '../figure-model.ts';

const words: Record<FigureOrigin, Record<Lang, string>> = {
  published: { vi: 'công bố', en: 'published' },
  collected: { vi: 'thu nhận', en: 'collected' },
  simulated: { vi: 'mô phỏng', en: 'simulated' },
};

/** Where a figure comes from, in one word. */
export const originWord = (origin: FigureOrigin, lang: Lang): string => words[origin][lang];

const order: readonly OriginTag[] = [
  'published',
  'collected',
  'simulated',
  'target',
  'restated',
  'matched_panel',
];

/** Each tag once, real figures first. */
export const tagsOf = (origins: readonly OriginTag[]): OriginTag[] =>
  order.filter((tag) => origins.includes(tag));
