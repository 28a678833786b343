import type { ThresholdAxis } from '../../../../packages/domain/src/criteria/applicable-threshold.ts';

export type FactConfidence = 'high' | 'medium' | 'low' | 'unverified';

export type LevelCode =
  | 'XA_NTM'
  | 'XA_NTM_NANG_CAO'
  | 'XA_NTM_KIEU_MAU'
  | 'HUYEN_NTM'
  | 'KHU_DAN_CU_KIEU_MAU'
  | 'THON_NTM';

/** Levels to reach, by `all`, `general` (the national level) or a region code. No entry: no basis was found. */
export type ThresholdFacts = Readonly<Record<string, number | string>>;

export type IndicatorFacts = {
  readonly code: string;
  readonly text: string;
  readonly textConfidence: FactConfidence;
  /** Keys of citations, separated by commas; absent where the wording was checked against none. */
  readonly textSource?: string;
  readonly unitOfMeasure: string;
  readonly operator: '>=' | '<=' | '=';
  readonly thresholds?: ThresholdFacts;
  readonly thresholdSource?: string;
  readonly thresholdConfidence?: FactConfidence;
  readonly note?: string;
};

export type CriterionFacts = {
  /** Null where no source gives it. */
  readonly number: number | null;
  readonly name: string | null;
  /** For the axis of a chart, where the name is long. */
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  readonly group?: string;
  readonly responsibleBody?: string;
  readonly withdrawalKey?: boolean;
  readonly note?: string;
  readonly nameSource?: string;
  readonly indicators?: readonly IndicatorFacts[];
};

/** One criteria set as far as sources tell; dates are `YYYY-MM-DD`, `validTo` exclusive, null not known. */
export type CriteriaSetFacts = {
  readonly code: string;
  readonly level: LevelCode;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly decision: {
    readonly number: string | null;
    readonly date: string | null;
    readonly issuer: string | null;
    readonly period: string | null;
  };
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Code of the province that issued it; null for a national set. */
  readonly scopeUnit: string | null;
  readonly parent: string | null;
  readonly criterionCount: number | null;
  readonly indicatorCount: number | null;
  readonly thresholdAxis: ThresholdAxis | null;
  readonly completeness: string;
  readonly note: string | null;
  /** Key of the citation. */
  readonly source: string;
  /** In the order of their positions; an unnumbered criterion stands at a free one. */
  readonly criteria: readonly CriterionFacts[];
};
