import { useQueries } from '@tanstack/react-query';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { ReportSheet, SheetRow } from '@tiendo/contracts/reports/report-sheet.ts';
import { useRef } from 'react';
import { useMay } from '../../shared/account/me.ts';
import { reportQuery } from '../../shared/reports/report-queries.ts';
import { verdictChange } from '../../shared/reports/verdict-change.ts';
import type { AutosaveState } from './draft/autosave-state.ts';
import type { UnitDraft } from './draft/unit-draft.ts';
import { type EntryRow, entryRow } from './rows/entry-row.ts';

type Made = {
  from: readonly [SheetRow, UnitDraft | undefined, Report | undefined, 'all' | readonly string[]];
  row: EntryRow;
};

const noBodies: readonly string[] = [];

/** Whether the sheet alone does not say enough of a row: what was returned, and the notes of what was lost. */
const needsWhole = ({ previous, report }: SheetRow, draft: UnitDraft | undefined): boolean =>
  report !== null &&
  (report.state === 'returned' ||
    draft !== undefined ||
    report.verdicts.some(
      (verdict, place) => verdictChange(previous?.verdicts[place] ?? null, verdict) === 'lost',
    ));

/** The rows of the sheet with what was entered; a row that nothing happened to stays the same object. */
export function useEntryRows(sheet: ReportSheet, { drafts }: AutosaveState, inHand: number) {
  const permission = useMay('report.enter');
  const bodies = permission?.granted ? permission.bodies : noBodies;
  const made = useRef(new Map<string, Made>());
  const wanted = sheet.rows.flatMap((row, index) => {
    const whole = index === inHand || needsWhole(row, drafts.get(row.unit.ref));
    return row.report !== null && whole ? [row.report.id] : [];
  });
  const read = useQueries({ queries: wanted.map((id) => reportQuery(id)) });
  const reports = new Map(read.flatMap(({ data }) => (data === undefined ? [] : [[data.unit.ref, data]])));
  const rows = sheet.rows.map((row) => {
    const { ref } = row.unit;
    const from = [row, drafts.get(ref), reports.get(ref), bodies] as const;
    const before = made.current.get(ref);
    if (before?.from.every((one, at) => one === from[at])) return before.row;
    const next = entryRow({ sheet, row, draft: from[1], report: from[2], bodies });
    made.current.set(ref, { from, row: next });
    return next;
  });
  return { rows, reports };
}
