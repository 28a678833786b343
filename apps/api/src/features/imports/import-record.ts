import type {
  ImportAnswer,
  ImportPlanAnswer,
  ImportSummary,
} from '@tiendo/contracts/imports/import-parts.ts';
import type { DecimalMark } from '@tiendo/domain/imports/figure-text.ts';
import type { ImportProblem } from '@tiendo/domain/imports/import-problem.ts';
import type { VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { Quantity } from '@tiendo/domain/values/quantity.ts';
import type { Caller } from '../../shared/caller.ts';

/** Who asks, on which day in Vietnam, by which request. */
export type Who = { readonly caller: Caller; readonly today: string; readonly requestId?: string };

/** An import as it is stored. */
export type ImportRecord = Pick<
  ImportAnswer,
  'id' | 'round' | 'fileName' | 'size' | 'hash' | 'state' | 'version' | 'mode' | 'uploadedAt' | 'endedAt'
> & {
  readonly roundId: number;
  readonly unitId: number;
  readonly userId: string;
  readonly decimalMark: DecimalMark | null;
  readonly plan: ImportPlanAnswer | null;
  readonly errorCode: string | null;
};

/** An import in a list. */
export type ListedImport = Omit<ImportRecord, 'plan'> & Pick<ImportSummary, 'counts'>;

export type FindingRecord = ImportProblem;

type Both<T> = readonly [before: T, after: T];

/** What becomes of the report of one unit; only values and notes that change. */
export type ReportChange = {
  readonly sheet: string | null;
  readonly rows: readonly number[];
  readonly masks: Both<VerdictMask>;
  readonly metCount: Both<number | null>;
  readonly note: Both<string | null>;
  readonly notes: readonly (readonly [criterionId: number, before: string | null, after: string])[];
  readonly values: readonly (readonly [
    indicatorId: number,
    before: ImportedValue | null,
    after: ImportedValue,
  ])[];
};

export type ImportedValue = { readonly quantity: Quantity | null; readonly isMet: boolean | null };

export type ChangeRecord = {
  readonly unitId: number;
  readonly isNew: boolean;
  readonly differs: boolean;
  readonly change: ReportChange;
};
