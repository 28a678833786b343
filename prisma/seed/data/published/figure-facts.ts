import type { LevelCode } from '../criteria-sets/criteria-set-facts.ts';

export type QuantityFact = {
  readonly min: number | null;
  readonly max: number | null;
  readonly decimals: number;
  readonly qualifier: 'exact' | 'nearly' | 'more_than' | 'at_least' | 'range';
};

export const exactly = (value: number, decimals = 0): QuantityFact => ({
  min: value,
  max: value,
  decimals,
  qualifier: 'exact',
});
export const nearly = (value: number): QuantityFact => ({
  min: null,
  max: value,
  decimals: 0,
  qualifier: 'nearly',
});
export const moreThan = (value: number): QuantityFact => ({
  min: value,
  max: null,
  decimals: 0,
  qualifier: 'more_than',
});
export const atLeast = (value: number): QuantityFact => ({
  min: value,
  max: null,
  decimals: 0,
  qualifier: 'at_least',
});
export const between = (min: number, max: number): QuantityFact => ({
  min,
  max,
  decimals: 0,
  qualifier: 'range',
});

/** For what days a figure holds, both included, and how that is known. */
export type AsOfFact = {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly basis: 'stated' | 'event' | 'inferred';
};

export const onDay = (day: string, basis: AsOfFact['basis']): AsOfFact => ({
  from: day,
  to: day,
  precision: 'day',
  basis,
});
export const inYear = (year: number, basis: AsOfFact['basis']): AsOfFact => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  precision: 'year',
  basis,
});

/** A figure as a report prints it. Units and groups are named by their keys, criteria by their position in `set`. */
export type FigureFacts = {
  readonly key: string;
  readonly source: string;
  readonly measure: string;
  readonly labelVi: string;
  readonly labelEn: string;
  readonly unit: string;
  readonly population?: string;
  readonly perMember?: boolean;
  readonly set?: string;
  readonly setBasis: 'by_denominator' | 'inferred' | 'unknown';
  readonly setCandidates?: readonly string[];
  readonly level?: LevelCode;
  readonly criterion?: number;
  readonly quantity?: QuantityFact;
  readonly valueText?: string;
  readonly valueTextEn?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly percent?: number;
  readonly band?: readonly [from: number, to: number];
  readonly asOf: AsOfFact;
  readonly stockOrFlow: 'stock' | 'flow';
  readonly period?: string;
  readonly status: 'result' | 'target' | 'pledged' | 'rule';
  /** The figure that this one is a part or a share of. */
  readonly base?: string;
  readonly metNumbers?: readonly number[];
  readonly metNames?: readonly string[];
  readonly metNamesEn?: readonly string[];
  readonly notMetNumbers?: readonly number[];
  readonly notMetNames?: readonly string[];
  readonly notMetNamesEn?: readonly string[];
  readonly unitNames?: readonly string[];
  readonly note?: string;
  readonly noteEn?: string;
};
