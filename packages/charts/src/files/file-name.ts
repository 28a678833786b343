import type { FigureFormat } from '@tiendo/contracts/figures/figure-file.ts';
import type { PageName } from '@tiendo/contracts/page-file.ts';
import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureModel } from '../figure-model.ts';

const kinds: Record<FigureModel['kind'], Record<Lang, string>> = {
  trend: { vi: 'xu-huong', en: 'trend' },
  distribution: { vi: 'phan-bo', en: 'distribution' },
  communes: { vi: 'tung-don-vi', en: 'units' },
  average: { vi: 'so-binh-quan', en: 'average' },
  averages: { vi: 'binh-quan', en: 'averages' },
  lineage: { vi: 'nguon-goc', en: 'lineage' },
  missed: { vi: 'tieu-chi-thieu', en: 'missed-criteria' },
  changes: { vi: 'tang-giam', en: 'changes' },
  ranking: { vi: 'xep-hang', en: 'ranking' },
  comparison: { vi: 'so-sanh', en: 'comparison' },
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
  extension: FigureFormat;
};

const nameOf = ({ mode, unitName, period, lang }: Omit<FileNameParts, 'kind' | 'extension'>, what: string) =>
  [plain(unitName), plain(period), what, modes[mode][lang]].filter((part) => part !== '').join('-');

/** `loc-binh-2020-q1-xu-huong.svg`: letters every file system and mail program carries. */
export const figureFileName = ({ kind, extension, ...parts }: FileNameParts): string =>
  `${nameOf(parts, kinds[kind][parts.lang])}.${extension}`;

const pages: Record<PageName, Record<Lang, string>> = {
  overview: { vi: 'tong-quan', en: 'overview' },
  matrix: { vi: 'ma-tran', en: 'matrix' },
};

/** `loc-binh-2020-q1-tong-quan.zip` */
export const pageFileName = (page: PageName, parts: Omit<FileNameParts, 'kind' | 'extension'>): string =>
  `${nameOf(parts, pages[page][parts.lang])}.zip`;
