import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';

export type AverageRow = {
  name: string;
  value: number | null;
  valueText: string;
  /** `187/19`; null where the parts are not known. */
  parts: string | null;
  origin: FigureOrigin;
  changeText: string | null;
};

export type AveragesPicture = { size: number; rows: AverageRow[] };
