import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-sets.ts';
import type { CriteriaSetRecord } from '../../shared/criteria-set-record.ts';

/** One set in full; its territory by the id of the unit. */
export type CriteriaSetDetails = Omit<
  CriteriaSetAnswer,
  'scopeUnit' | 'code' | 'nameVi' | 'nameEn' | 'level' | 'size' | 'decisionNumber' | 'validFrom' | 'validTo'
>;

export type CriteriaSetReader = {
  /** Every set in the order of levels and dates: a few dozen. */
  all(): Promise<CriteriaSetRecord[]>;
  details(id: number): Promise<CriteriaSetDetails | null>;
};
