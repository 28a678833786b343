import type { QueryClient } from '@tanstack/react-query';
import { getReport, type Report } from '@tiendo/contracts/reports/report.ts';
import { getReportSheet, type ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { listRounds } from '@tiendo/contracts/rounds.ts';
import { answerQuery } from '../api/call.ts';

/** The rounds of a unit, of those above it and of those below it, newest first. */
export const roundsQuery = (unit: string) => answerQuery(listRounds, { query: { unit, limit: 500 } });

/** Which reports a page shows: those of a unit in a round. */
export type SheetChoice = { readonly round: number; readonly unit: string };

export const sheetQuery = ({ round, unit }: SheetChoice) =>
  answerQuery(getReportSheet, { query: { round, unit } });

export const reportQuery = (id: number) => answerQuery(getReport, { params: { id } });

const rowOf = (report: Report): ReportSheet['rows'][number]['report'] => ({
  id: report.id,
  version: report.version,
  state: report.state,
  revision: report.revision,
  verdicts: report.cells.map(({ verdict }) => verdict),
  metCount: report.metCount,
  declaredCount: report.declaredCount,
  notes: report.cells.filter(({ note }) => note !== null).length,
  returned: report.cells.filter(({ returnReason }) => returnReason !== null).length,
  written: report.written,
});

/** Takes a report as the server has just told it into what the pages show. */
export function takeReport(client: QueryClient, choice: SheetChoice, report: Report): void {
  client.setQueryData(reportQuery(report.id).queryKey, report);
  client.setQueryData(
    sheetQuery(choice).queryKey,
    (sheet) =>
      sheet && {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.unit.id === report.unit.id ? { ...row, report: rowOf(report) } : row,
        ),
      },
  );
}
