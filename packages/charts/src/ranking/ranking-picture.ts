import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Way } from '../glyphs/movement-sign.tsx';

export type RankingRow = {
  /** Place; `?` where there is no value. */
  rankText: string;
  way: Way;
  /** Places moved; empty where none, or where the two dates cannot be compared. */
  placesText: string;
  name: string;
  value: number | null;
  valueText: string;
  /** The value then, where the two may be compared. */
  previous: number | null;
  changeText: string;
  origin: FigureOrigin;
};

export type RankingPicture = { size: number; rows: RankingRow[] };
