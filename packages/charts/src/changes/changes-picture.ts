import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** Gained and lost by one criterion over the units, or by one unit over the criteria. */
export type ChangeRow = {
  /** Number of the criterion; empty for a unit or where no source gives it. */
  number: string;
  name: string;
  /** Its language where that is not the reader's. */
  nameLang: Lang | null;
  gained: number;
  lost: number;
  gainedText: string;
  lostText: string;
  simulated: boolean;
};

export type ChangesPicture = {
  rows: ChangeRow[];
  /** The longest bar, one length for both sides. */
  most: number;
};
