export type MissedRow = {
  number: string;
  name: string;
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
  /** Said in a hatched box where no verdict is known. */
  unknownBox: string | null;
};
