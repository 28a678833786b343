import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';

export type CommuneRow = {
  /** Null where a source counts communes without naming them. */
  name: string | null;
  /** Criteria met for certain, and at most; equal where the count is known. */
  least: number;
  most: number;
  /** Nothing at all is known of this commune. */
  unknown: boolean;
  valueText: string;
  origin: FigureOrigin;
  /** Change since the quarter before, with its sign; null where none may be drawn. */
  changeText: string | null;
  recognised: FigureOrigin | null;
  pilot: FigureOrigin | null;
};

/** Rows that a source counts together, by their index: "13 xã", "từ 5–8". */
export type CommuneBracket = { first: number; last: number; count: string; words: string; short: string };

export type CommunesPicture = {
  size: number;
  half: { value: number; text: string };
  rows: CommuneRow[];
  /** Rows carry names, and brackets stand beside them; else the brackets stand for the names. */
  named: boolean;
  brackets: CommuneBracket[];
};
