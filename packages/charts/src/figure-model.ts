import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { AveragePicture } from './average/average-picture.ts';
import type { AveragesPicture } from './averages/averages-picture.ts';
import type { ChangesPicture } from './changes/changes-picture.ts';
import type { CommunesPicture } from './communes/communes-picture.ts';
import type { ComparisonPicture } from './comparison/comparison-picture.ts';
import type { DistributionPicture } from './distribution/distribution-picture.ts';
import type { Glyph } from './glyphs/glyph.tsx';
import type { LineagePicture } from './lineage/lineage-picture.ts';
import type { MatrixPicture } from './matrix/matrix-picture.ts';
import type { MissedCriteriaPicture } from './missed/missed-criteria-picture.ts';
import type { RankingPicture } from './ranking/ranking-picture.ts';
import type { TrendPicture } from './trend/trend-picture.ts';

/** Whence what is drawn comes; `target` where a target is among it; a reading mode other than as reported. */
export type OriginTag = FigureOrigin | 'target' | 'restated' | 'matched_panel';

export type FigureColumn = { key: string; label: string; numeric: boolean };

/** `value` for sorting and files (null: not known), `text` as it is read; `lang` where it is not the reader's. */
export type FigureCell = { value: number | string | null; text: string; lang?: Lang };

/** The figures of a chart as a table; each row has a cell for every column. */
export type FigureTable = {
  caption: string;
  columns: FigureColumn[];
  rows: FigureCell[][];
  /** The answer that it is of goes on after these rows. */
  partial?: boolean;
};

/** `letter`: written in the sign where the marks hold one. */
export type LegendEntry = { glyph: Glyph; label: string; letter?: string };

/** A mark the keyboard stops at; `label` is the sentence spoken there, in the language of the page. */
export type FigureStop = { label: string; series?: number; unitRef?: string };

/** What a page tells of its view: the unit, the period, and with which set over how many units it is counted. */
export type ViewPart = 'unit' | 'period' | 'scope';

/** Everything said about a chart, in one language, beside what is drawn. */
export type FigureWords = {
  /** A finding with its number. */
  title: string;
  subtitle: string;
  /** What is measured, without set and mode, which a stand-alone picture tells apart. */
  measure: string;
  /** What a stand-alone picture takes from the view; the rest the figure tells itself, or it has none of it. */
  fromView: readonly ViewPart[];
  tags: OriginTag[];
  /** How territory that changed is read, for whoever has the picture or the table alone. */
  readingText: string;
  /** What must be read beside the picture, of that and of what it leaves out; null where nothing need be. */
  readingNote: string | null;
  sourceLine: string;
  /** The same in one line of a column, where the page tells the rest nearby; null where it is as short. */
  briefSource: string | null;
  notes: string[];
  /** One sentence that stands for the picture. */
  alt: string;
  legend: LegendEntry[];
  table: FigureTable;
  /** In the order of the marks. */
  stops: FigureStop[];
  /** Why there is nothing to draw; null where there is. */
  empty: { title: string; text: string } | null;
};

export type TrendModel = { kind: 'trend' } & FigureWords & TrendPicture;
export type DistributionModel = { kind: 'distribution' } & FigureWords & DistributionPicture;
export type CommunesModel = { kind: 'communes' } & FigureWords & CommunesPicture;
export type AverageModel = { kind: 'average' } & FigureWords & AveragePicture;
export type AveragesModel = { kind: 'averages' } & FigureWords & AveragesPicture;
export type LineageModel = { kind: 'lineage' } & FigureWords & LineagePicture;
export type MissedCriteriaModel = { kind: 'missed' } & FigureWords & MissedCriteriaPicture;
export type ChangesModel = { kind: 'changes' } & FigureWords & ChangesPicture;
export type RankingModel = { kind: 'ranking' } & FigureWords & RankingPicture;
export type ComparisonModel = { kind: 'comparison' } & FigureWords & ComparisonPicture;
export type MatrixModel = { kind: 'matrix' } & FigureWords & MatrixPicture;

export type FigureModel =
  | TrendModel
  | DistributionModel
  | CommunesModel
  | AverageModel
  | AveragesModel
  | LineageModel
  | MissedCriteriaModel
  | ChangesModel
  | RankingModel
  | ComparisonModel
  | MatrixModel;
