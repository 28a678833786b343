import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-sets.ts';

/** One set in full; its territory by the id of the unit. */
export type CriteriaSetDetails = Omit<
  CriteriaSetAnswer,
  'scopeUnit' | 'code' | 'nameVi' | 'nameEn' | 'level' | 'size' | 'decisionNumber' | 'validFrom' | 'validTo'
>;

export type CriteriaSetReader = {
  details(id: number): Promise<CriteriaSetDetails | null>;
};
