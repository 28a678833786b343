import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';

/** One set in full; its territory by the id of the unit. */
export type CriteriaSetDetails = Omit<
  CriteriaSetAnswer,
  | 'scopeUnit'
  | 'code'
  | 'nameVi'
  | 'nameEn'
  | 'level'
  | 'size'
  | 'decisionNumber'
  | 'validFrom'
  | 'validTo'
  | 'mappings'
>;

/** One criterion and what it reads as in set `to`; `toId` null: no counterpart there. */
export type StoredMapping = {
  from: string;
  to: string;
  fromId: number;
  toId: number | null;
  note: string | null;
};

/** What is stored between the sets of a level. */
export type SetRelations = {
  mappings: StoredMapping[];
  /** Sets that were made from another, by code. */
  descents: { from: string; to: string }[];
};

export type CriteriaSetReader = {
  details(id: number): Promise<CriteriaSetDetails | null>;
  relations(levelId: number): Promise<SetRelations>;
};
