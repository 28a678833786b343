import { locBinh } from './named-units.ts';

/** Criteria that the conclusion of a conference calls on a unit to work on most, by their positions in `set`. */
export type EmphasisFacts = {
  readonly source: string;
  readonly unit: string;
  readonly set: string;
  readonly setBasis: 'inferred';
  readonly criteria: readonly number[];
  /** The day of the conference. */
  readonly asOf: string;
};

/** Each report that names such criteria. */
export const emphases: readonly EmphasisFacts[] = [
  {
    source: 'report-002',
    unit: locBinh,
    set: 'XA_NTM_2016',
    setBasis: 'inferred',
    criteria: [16, 17],
    asOf: '2020-03-31',
  },
];
