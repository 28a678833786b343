import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';

/** Heights in px of the base text size. */
export const matrixHeadHeight = 186;
export const matrixRowHeight = 21;
export const matrixFootHeight = 26;

export type MatrixColumn = {
  number: string;
  name: string;
  /** Its language where that is not the reader's. */
  nameLang: Lang | null;
  /** First of its group. */
  begins: boolean;
  /** The name of the group, with the first of it; null where it has none. */
  group: string | null;
  met: number;
};

export type MatrixPictureCell = {
  verdict: KnownVerdict;
  letter: string;
  change: 'gained' | 'lost' | null;
};

export type MatrixPictureRow = {
  name: string;
  simulated: boolean;
  pilot: FigureOrigin | null;
  recognised: FigureOrigin | null;
  cells: MatrixPictureCell[];
  /** Criteria met; `?` where not known. */
  met: string;
  net: string | null;
};

export type MatrixPicture = {
  columns: MatrixColumn[];
  /** As many as can be drawn. */
  rows: MatrixPictureRow[];
  head: { met: string; net: string | null };
  foot: { label: string; met: string; net: string | null };
};
