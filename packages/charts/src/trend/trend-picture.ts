import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';

export type TrendSlot = {
  /** `2020-Q1`; a gap in the axis for a break has a key of its own and no quarter. */
  key: string;
  quarter: { year: number; text: string } | null;
  current: boolean;
  /** Reached, and without a figure: hatched where the reader asked for published figures alone. */
  unknown: boolean;
};

export type TrendMark = {
  slot: string;
  value: number;
  text: string;
  origin: FigureOrigin;
  /** Marks of one stretch are joined by a line; a line never leaves its stretch. */
  stretch: number;
  numerator: string | null;
  denominator: string | null;
  current: boolean;
};

/** One thing that changed at a break, in words. */
export type TrendBreakChange = {
  kind: 'units' | 'criteria_set';
  /** The day of the change; the first quarter end after it where only that is known. */
  date: string;
  dateText: string | null;
  /** `27 → 19 xã`, `bộ 2022 → 2026 (/19 → /10)`, `nhập từ 03 đơn vị`. */
  change: string;
  /** More of it where there is room: the units that are only counted, how far a source names them. */
  detail: string | null;
  /** The act as it is cited; null where no source names it. */
  legalBasis: string | null;
};

/** A gap in the axis: what stands beside its upright, and the changes behind it. */
export type TrendBreakMark = { slot: string; lines: string[]; changes: TrendBreakChange[] };

export type TrendTargetMark = {
  fromSlot: string;
  dueSlot: string;
  value: number;
  number: string;
  text: string;
  longText: string;
  published: boolean;
  /** The way still to go, from the current mark; null where there is none to go or to measure. */
  pace: { fromSlot: string; fromValue: number; text: string } | null;
};

/** Run of quarters over the same units, with the words that say how many. */
export type TrendScope = { fromSlot: string; toSlot: string; text: string };

export type TrendPicture = {
  slots: TrendSlot[];
  marks: TrendMark[];
  breaks: TrendBreakMark[];
  target: TrendTargetMark | null;
  scopes: TrendScope[];
  unknownText: string | null;
  /** Beside the current mark: the number, whence it is, and its parts; brief: without the word for what n counts. */
  currentWords: {
    value: string;
    origin: string;
    longOrigin: string;
    parts: string;
    briefParts: string;
    scope: string;
  } | null;
  axis: { min: number; max: number; ticks: { value: number; text: string }[] };
  /** Names of the two rows under the plot of a saved picture; null where a figure has no parts. */
  rowNames: { numerator: string; denominator: string } | null;
};
