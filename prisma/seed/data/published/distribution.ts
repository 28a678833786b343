import { type AsOfFact, onDay } from './figure-facts.ts';
import { locBinh } from './named-units.ts';

export type DistributionFacts = {
  readonly source: string;
  readonly unit: string;
  readonly set: string;
  readonly asOf: AsOfFact;
  /** As printed; null where the number is not printed. */
  readonly communes: number | null;
  readonly total: number;
  readonly average: number;
  readonly averageDecimals: number;
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly communes: number;
    readonly figure: string;
  }[];
};

/** The distribution that the review of the first quarter of 2020 tells; 19 communes follow from its bands. */
export const locBinhDistribution: DistributionFacts = {
  source: 'report-002',
  unit: locBinh,
  set: 'XA_NTM_2016',
  asOf: onDay('2020-03-31', 'event'),
  communes: null,
  total: 187,
  average: 9.84,
  averageDecimals: 2,
  bands: [
    { from: 19, to: 19, communes: 4, figure: 'F25' },
    { from: 12, to: 12, communes: 1, figure: 'F26' },
    { from: 9, to: 9, communes: 1, figure: 'F27' },
    { from: 5, to: 8, communes: 13, figure: 'F28' },
  ],
};
