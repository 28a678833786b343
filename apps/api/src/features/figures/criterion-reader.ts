import type { Threshold } from '@tiendo/contracts/criteria-set.ts';
import type { CriterionAnswer, CriterionIndicator } from '@tiendo/contracts/figures/criterion.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { ThresholdAxis } from '@tiendo/domain/criteria/applicable-threshold.ts';
import type { StateKind } from '../../shared/progress/progress-history.ts';

/** What a set says of one criterion, with every stored threshold. */
export type CriterionDetails = Pick<CriterionAnswer, 'responsibleBody' | 'note'> & {
  thresholdAxis: ThresholdAxis | null;
  indicators: (Omit<CriterionIndicator, 'threshold' | 'thresholdGap' | 'value'> & {
    id: number;
    thresholds: Threshold[];
  })[];
  sources: SourceSummary[];
};

/** The one accepted snapshot that a state was read from. */
export type SnapshotWanted = Pick<StateKind, 'asOf' | 'basis' | 'origin' | 'revision'> & {
  unitIds: readonly number[];
  setId: number;
};

type StoredValue = {
  indicatorId: number;
  min: number | null;
  max: number | null;
  decimals: number | null;
  text: string | null;
  isMet: boolean | null;
};

export type CriterionSnapshot = NonNullable<CriterionAnswer['snapshot']> & { values: StoredValue[] };

export type CriterionReader = {
  details(criterionId: number): Promise<CriterionDetails | null>;
  snapshot(wanted: SnapshotWanted, criterionId: number): Promise<CriterionSnapshot | null>;
};
