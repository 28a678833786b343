import { createHash } from 'node:crypto';
import { sameValue, type UnitState } from '@tiendo/domain/imports/unit-state.ts';
import { maskOfVerdicts, type VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { ReportChange } from './import-record.ts';
import type { PlannedReport, ReportPlan, Standings } from './plan-reports.ts';
import type { SetToImport } from './prisma-import-context.ts';

/** What an import does to the report of one unit. `reportId` null: it is begun, after the snapshot `copied`. */
export type PlannedChange = {
  readonly unitId: number;
  readonly reportId: number | null;
  readonly copied: number | null;
  readonly change: ReportChange;
  /** SHA-256 of what changes: equal where the same would be done. */
  readonly digest: string;
};

const maskOf = (state: UnitState | null, { criteria }: SetToImport): VerdictMask =>
  maskOfVerdicts(criteria.map(({ id }) => state?.verdicts.get(id)));

function changeOf({ sheet, rows, before, after }: PlannedReport, set: SetToImport): ReportChange {
  const notes = [...after.criterionNotes].filter(([id, note]) => before?.criterionNotes.get(id) !== note);
  const values = [...after.values].filter(([id, value]) => {
    const old = before?.values.get(id);
    return old === undefined || !sameValue(old, value);
  });
  return {
    sheet,
    rows,
    masks: [maskOf(before, set), maskOf(after, set)],
    metCount: [before?.metCount ?? null, after.metCount],
    note: [before?.note ?? null, after.note],
    notes: notes.map(([id, note]) => [id, before?.criterionNotes.get(id) ?? null, note]),
    values: values.map(([id, value]) => [id, before?.values.get(id) ?? null, value]),
  };
}

function digestOf({ sheet: _sheet, rows: _rows, ...told }: ReportChange, isNew: boolean): string {
  return createHash('sha256')
    .update(JSON.stringify([isNew, told]))
    .digest('hex');
}

/** What a plan changes, in the order of the file. */
export function plannedChanges(
  { creates, changes }: ReportPlan,
  standings: Standings,
  set: SetToImport,
): PlannedChange[] {
  const firstRow = ({ rows }: PlannedReport) => rows[0] ?? 0;
  return [...creates, ...changes]
    .sort((a, b) => firstRow(a) - firstRow(b))
    .map((planned) => {
      const { reportId = null, copied = null } = standings.get(planned.unit.id) ?? {};
      const change = changeOf(planned, set);
      const digest = digestOf(change, reportId === null);
      return { unitId: planned.unit.id, reportId, copied, change, digest };
    });
}
