import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { ReportSheet, SheetRow } from '@tiendo/contracts/reports/report-sheet.ts';
import type { SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import { isCriterionOpen } from '@tiendo/domain/reporting/report-state.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { type VerdictChange, verdictChange } from '../../../shared/reports/verdict-change.ts';
import type { AutosaveState } from '../draft/autosave-state.ts';
import { type FieldKey, isSameField, keyOf } from '../draft/entered-field.ts';
import type { DraftOrigin, UnitDraft } from '../draft/unit-draft.ts';

/** What is known of one criterion of one commune on the page, drafts among it. */
export type EntryCell = {
  readonly verdict: KnownVerdict;
  readonly previous: KnownVerdict | null;
  readonly change: VerdictChange;
  /** Whether the person may change it now. */
  readonly isOpen: boolean;
  /** Entered, and not stored yet. */
  readonly isWaiting: boolean;
  /** Somebody else entered something else. */
  readonly isDisputed: boolean;
  readonly isReturned: boolean;
  /** How many files of evidence stand there. */
  readonly files: number;
};

/** One commune of the sheet. */
export type EntryRow = {
  readonly unit: UnitSummary;
  /** Null: its report is not opened yet. */
  readonly state: SnapshotState | null;
  readonly origin: DraftOrigin | null;
  readonly isOpen: boolean;
  readonly cells: readonly EntryCell[];
  readonly metBefore: number | null;
  /** Criteria met, with those not known counted as not met. */
  readonly met: number;
  readonly unknown: number;
  readonly declared: number | null;
  readonly declaredIsWaiting: boolean;
};

type RowFacts = {
  sheet: Pick<ReportSheet, 'criteria'>;
  row: SheetRow;
  draft: UnitDraft | undefined;
  /** The whole report, where it was read. */
  report: Report | undefined;
  /** The responsible bodies whose criteria the person writes. */
  bodies: 'all' | readonly string[];
};

const isEditable = (state: SnapshotState | null): boolean =>
  state === null || state === 'withdrawn' || state === 'draft' || state === 'returned';

function cellOf({ sheet, row, draft, report, bodies }: RowFacts, place: number): EntryCell {
  const { position = 0, responsibleBody = null } = sheet.criteria[place] ?? {};
  const key: FieldKey = keyOf({ kind: 'verdict', at: position });
  const mine = draft?.changes.get(key)?.mine;
  const stored = row.report?.verdicts[place] ?? row.previous?.verdicts[place] ?? 'unknown';
  const verdict = mine?.kind === 'verdict' ? mine.is : stored;
  const previous = row.previous?.verdicts[place] ?? null;
  const isReturned = report?.cells[place]?.returnReason != null;
  const isMine = bodies === 'all' || (responsibleBody !== null && bodies.includes(responsibleBody));
  const state = row.report?.state ?? null;
  return {
    verdict,
    previous,
    change: verdictChange(previous, verdict),
    isOpen: row.isOpen && isMine && (state === null || isCriterionOpen(state, isReturned)),
    isWaiting: mine !== undefined,
    isDisputed: draft?.conflicts.has(key) ?? false,
    isReturned,
    files: row.report?.evidence[place] ?? 0,
  };
}

/** A commune as the page shows it: what is stored, with what was entered on top. */
export function entryRow(facts: RowFacts): EntryRow {
  const { sheet, row, draft } = facts;
  const cells = sheet.criteria.map((_, place) => cellOf(facts, place));
  const mine = draft?.changes.get(keyOf({ kind: 'declared', at: 0 }))?.mine;
  const state = row.report?.state ?? null;
  return {
    unit: row.unit,
    state,
    origin: row.report && { report: row.report.id, version: row.report.version },
    isOpen: row.isOpen && isEditable(state),
    cells,
    metBefore: row.previous?.metCount ?? null,
    met: cells.filter(({ verdict }) => verdict === 'met').length,
    unknown: cells.filter(({ verdict }) => verdict === 'unknown').length,
    declared: mine?.kind === 'declared' ? mine.is : (row.report?.declaredCount ?? null),
    declaredIsWaiting: mine !== undefined,
  };
}

/** The fields of drafts that are not stored yet, by what becomes of them. */
export function waitingFields({ drafts, sending }: Pick<AutosaveState, 'drafts' | 'sending'>): {
  waiting: number;
  sending: number;
} {
  const sent = [...sending].flatMap(([unit, changes]) =>
    changes.filter(({ mine }) => {
      const now = drafts.get(unit)?.changes.get(keyOf(mine))?.mine;
      return now !== undefined && isSameField(now, mine);
    }),
  );
  const all = [...drafts.values()].reduce((sum, { changes }) => sum + changes.size, 0);
  return { waiting: all - sent.length, sending: sent.length };
}
