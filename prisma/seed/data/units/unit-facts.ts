export type UnitKindFact = 'country' | 'province' | 'district' | 'commune' | 'ward' | 'township' | 'village';

export type ValidityBasisFact = 'act' | 'unit_list';

/**
 * One unit as it was over one stretch of time; its key is `code@first day`, `code@-` where the start is not known
 * (it stands in the first list, of 2019-10-17).
 */
export type UnitRow = readonly [
  code: string,
  name: string,
  kind: UnitKindFact,
  validFrom: string | null,
  /** First day on which it no longer exists. */
  validTo: string | null,
  validityBasis: ValidityBasisFact,
  source: string,
];

export type SuccessionRow = readonly [
  predecessor: string,
  successor: string,
  date: string,
  kind: 'merge' | 'split' | 'rename' | 'transfer' | 'recode',
  basis: 'act' | 'code_list',
  legalBasis: string | null,
  source: string,
];

export const unitKey = (code: string, validFrom: string | null): string => `${code}@${validFrom ?? '-'}`;
