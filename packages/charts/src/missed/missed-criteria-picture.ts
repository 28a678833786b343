import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** Height that the box for what is not known asks for, in px. */
export const unknownBoxRoom = 68;

export type MissedRow = {
  number: string;
  name: string;
  /** Its language where that is not the reader's. */
  nameLang: Lang | null;
  /** A conference stresses it. */
  stressed: boolean;
  notMet: number;
  unknown: number;
  of: number;
  valueText: string;
};

export type MissedCriteriaPicture = {
  rows: MissedRow[];
  /** Units in scope: the full length of a bar. */
  of: number;
  simulated: boolean;
  /** Said in a hatched box where no verdict is known; the rows are then those that a conference stresses, without bars. */
  unknownBox: string | null;
};
