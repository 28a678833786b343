import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { maskOfVerdicts } from '@tiendo/domain/progress/verdict-mask.ts';
import { type ReportFinding, reportFindings } from '@tiendo/domain/reporting/report-findings.ts';
import { keyOf } from '../draft/entered-field.ts';
import type { UnitDraft } from '../draft/unit-draft.ts';
import type { EntryRow } from './entry-row.ts';

/** The note of a criterion as it was entered, else as it is stored. */
export function noteAt(
  report: Report | undefined,
  draft: UnitDraft | undefined,
  position: number,
): string | null {
  const mine = draft?.changes.get(keyOf({ kind: 'note', at: position }))?.mine;
  if (mine?.kind === 'note') return mine.is;
  return report?.cells.find(({ criterion }) => criterion.position === position)?.note ?? null;
}

/** What is to be said of a report that is being entered; of notes only where the report was read. */
export function rowFindings(
  {
    criteria,
    criteriaSet,
    verdictsAllowed,
  }: Pick<ReportSheet, 'criteria' | 'criteriaSet' | 'verdictsAllowed'>,
  row: EntryRow,
  report: Report | undefined,
  draft: UnitDraft | undefined,
): ReportFinding[] {
  const before = row.cells.map(({ previous }) => previous ?? 'unknown');
  const found = reportFindings({
    before: row.cells.every(({ previous }) => previous === null) ? null : maskOfVerdicts(before),
    mask: maskOfVerdicts(row.cells.map(({ verdict }) => verdict)),
    criteria: criteria.map(({ position }, place) => ({
      note: noteAt(report, draft, position),
      suggestion: report?.cells[place]?.suggestion ?? null,
    })),
    size: criteriaSet.size ?? criteria.length,
    declaredCount: row.declared,
    allowed: verdictsAllowed,
  });
  const isRead = report !== undefined || row.origin === null;
  return isRead ? found : found.filter(({ code }) => code !== 'lost_without_note');
}

/** One finding with the row it is in. */
export type EntryFinding = ReportFinding & { readonly row: number };

/** What is found in all reports that are not handed in yet and that somebody has begun. */
export function findingsOfRows(
  sheet: Parameters<typeof rowFindings>[0],
  rows: readonly EntryRow[],
  reports: ReadonlyMap<string, Report>,
  drafts: ReadonlyMap<string, UnitDraft>,
): EntryFinding[] {
  return rows.flatMap((row, index) => {
    const { ref } = row.unit;
    const draft = drafts.get(ref);
    const isBegun = row.isOpen && (row.origin !== null || draft !== undefined);
    const found = isBegun ? rowFindings(sheet, row, reports.get(ref), draft) : [];
    return found.map((finding) => ({ ...finding, row: index }));
  });
}
