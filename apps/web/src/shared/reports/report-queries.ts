import type { QueryClient } from '@tanstack/react-query';
import { getReport, type Report } from '@tiendo/contracts/reports/report.ts';
import { listEvidence, type ReportEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
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

export const evidenceQuery = (report: number) => answerQuery(listEvidence, { params: { id: report } });

type RowReport = NonNullable<ReportSheet['rows'][number]['report']>;

/** What a report says in its row; of evidence it says nothing. */
const rowOf = (report: Report, evidence: RowReport['evidence']): RowReport => ({
  id: report.id,
  version: report.version,
  state: report.state,
  revision: report.revision,
  verdicts: report.cells.map(({ verdict }) => verdict),
  metCount: report.metCount,
  declaredCount: report.declaredCount,
  notes: report.cells.filter(({ note }) => note !== null).length,
  evidence,
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
          row.unit.id === report.unit.id
            ? { ...row, report: rowOf(report, row.report?.evidence ?? report.cells.map(() => 0)) }
            : row,
        ),
      },
  );
}

/** The same for the evidence of a report. */
export function takeEvidence(
  client: QueryClient,
  choice: SheetChoice,
  id: number,
  evidence: ReportEvidence,
): void {
  client.setQueryData(evidenceQuery(id).queryKey, evidence);
  const filesAt = (position: number) =>
    evidence.items.filter(({ criterion }) => criterion === position).length;
  client.setQueryData(
    sheetQuery(choice).queryKey,
    (sheet) =>
      sheet && {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.report?.id === id
            ? {
                ...row,
                report: {
                  ...row.report,
                  evidence: sheet.criteria.map(({ position }) => filesAt(position)),
                },
              }
            : row,
        ),
      },
  );
}
