import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureModel } from '../figure-model.ts';

const kinds: Record<FigureModel['kind'], Record<Lang, string>> = {
  trend: { vi: 'xu-huong', en: 'trend' },
  distribution: { vi: 'phan-bo', en: 'distribution' },
  communes: { vi: 'tung-don-vi', en: 'units' },
  averages: { vi: 'binh-quan', en: 'averages' },
  missed: { vi: 'tieu-chi-thieu', en: 'missed-criteria' },
  matrix: { vi: 'ma-tran', en: 'matrix' },
};

const plain = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const modes: Record<ReadingMode, Record<Lang, string>> = {
  as_reported: { vi: '', en: '' },
  restated: { vi: 'tinh-lai', en: 'restated' },
  matched_panel: { vi: 'khong-doi', en: 'unchanged' },
};

export type FileNameParts = {
  kind: FigureModel['kind'];
  /** How territory that changed is read; named where it is not as reported. */
  mode: ReadingMode;
  unitName: string;
  /** Code of the period, `2020-Q1`. */
  period: string;
  lang: Lang;
  extension: 'svg' | 'png' | 'csv';
};

/** `loc-binh-2020-q1-xu-huong.svg`: letters every file system and mail program carries. */
export const figureFileName = ({ kind, mode, unitName, period, lang, extension }: FileNameParts): string =>
  `${[plain(unitName), plain(period), kinds[kind][lang], modes[mode][lang]].filter((part) => part !== '').join('-')}.${extension}`;
