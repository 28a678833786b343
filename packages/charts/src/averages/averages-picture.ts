import type { MarkOrigin } from '../mark-origin.ts';

export type AverageRow = {
  name: string;
  value: number | null;
  valueText: string;
  /** `187/19`; null where the parts are not known. */
  parts: string | null;
  origin: MarkOrigin;
  changeText: string | null;
};

export type AveragesPicture = { size: number; rows: AverageRow[]; unknownText: string };
