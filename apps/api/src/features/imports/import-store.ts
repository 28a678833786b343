import type { ImportFindingAnswer, ImportModeCode } from '@tiendo/contracts/imports/import-parts.ts';
import type { DecimalMark } from '@tiendo/domain/imports/figure-text.ts';
import type { ImportField } from '@tiendo/domain/imports/import-field.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { ChangeRecord, FindingRecord, ImportRecord, ListedImport } from './import-record.ts';

/** The answers to what an import asks; `columns` are remembered for a round owner and set. */
export type GivenAnswers = {
  readonly id: number;
  readonly runner: number;
  readonly decimalMark: DecimalMark | null;
  readonly ownerId: number;
  readonly setId: number;
  readonly columns: readonly { readonly heading: string; readonly field: ImportField | null }[];
};

/** An import that was ended because nothing more would have come of it. */
export type LeftBehind = { readonly id: number; readonly error: 'process_ended' | 'expired' };

/** Findings of a file that are kept at most. */
export const mostFindings = 10_000;

/** Which findings of a file are asked for. */
export type FindingKind = ImportFindingAnswer['kind'];

/** Which changes of a plan are asked for; null: whatever units, whatever becomes of them. */
export type ChangesAsked = {
  readonly unitIds: readonly number[] | null;
  readonly change: 'begun' | 'changed' | 'differing' | null;
};

/** Imports as they are kept. What moves one from state to state answers false where it is in another by then. */
export type ImportStore = {
  find(id: number): Promise<ImportRecord | null>;
  round(id: number): Promise<StoredRound | null>;
  /** Begins an import once for each key of a person; `keep` gives its file a place. Answers its number. */
  begin(
    command: KeyedCommand,
    of: Pick<ImportRecord, 'roundId' | 'unitId' | 'fileName' | 'size' | 'hash'> & { readonly runner: number },
    keep: (id: number) => Promise<void>,
  ): Promise<number>;
  answer(given: GivenAnswers): Promise<boolean>;
  apply(id: number, runner: number, mode: ImportModeCode): Promise<boolean>;
  /** Ends one that is worked on; a cancellation also one that waits to be applied. */
  end(id: number, state: 'cancelled' | 'failed', errorCode: string | null): Promise<boolean>;
  /** Ends what nobody works on any more: imports whose process is gone, and plans that were not applied in time. */
  endLeftBehind(): Promise<LeftBehind[]>;
  /** The imports whose file is still needed. */
  unended(): Promise<ReadonlySet<number>>;
  /** Those that somebody handed in, newest first. */
  ofPerson(userId: string, window: PageWindow): Promise<ListedImport[]>;
  findings(id: number, window: PageWindow, kind: FindingKind | null): Promise<FindingRecord[]>;
  changes(id: number, window: PageWindow, asked: ChangesAsked): Promise<ChangeRecord[]>;
};
