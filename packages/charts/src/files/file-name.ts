import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureModel } from '../figure-model.ts';

const kinds: Record<FigureModel['kind'], Record<Lang, string>> = {
  trend: { vi: 'xu-huong', en: 'trend' },
  distribution: { vi: 'phan-bo', en: 'distribution' },
  communes: { vi: 'tung-don-vi', en: 'units' },
  averages: { vi: 'binh-quan', en: 'averages' },
  missed: { vi: 'tieu-chi-thieu', en: 'missed-criteria' },
};

const plain = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export type FileNameParts = {
  kind: FigureModel['kind'];
  unitName: string;
  /** Code of the period, `2020-Q1`. */
  period: string;
  lang: Lang;
  extension: 'svg' | 'png' | 'csv';
};

/** `loc-binh-2020-q1-xu-huong.svg`: letters every file system and mail program carries. */
export const figureFileName = ({ kind, unitName, period, lang, extension }: FileNameParts): string =>
  `${[plain(unitName), plain(period), kinds[kind][lang]].filter((part) => part !== '').join('-')}.${extension}`;
