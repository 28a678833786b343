import { openReports, type Report, type ReportChange, saveReport } from '@tiendo/contracts/reports/report.ts';
import { CallError } from '../../../shared/api/failure.ts';
import { newKey } from '../../../shared/api/new-key.ts';
import { sendCommand } from '../../../shared/api/send-command.ts';
import type { DraftOrigin } from './unit-draft.ts';

/** What saving asks of the server. Every call rejects with a CallError. */
export type ReportServer = {
  open: (unit: string) => Promise<DraftOrigin & { isNew: boolean }>;
  read: (report: number) => Promise<Report>;
  save: (origin: DraftOrigin, change: ReportChange) => Promise<Report>;
};

/** The reports of a round on the server. */
export const serverOfRound = (round: number, read: ReportServer['read']): ReportServer => ({
  open: async (unit) => {
    const { reports } = await sendCommand(openReports, { body: { round, units: [unit] }, key: newKey() });
    const opened = reports[0];
    if (opened === undefined) throw new CallError({ kind: 'unexpected', status: 201, requestId: null });
    return { report: opened.id, version: opened.version, isNew: opened.isNew };
  },
  read,
  save: ({ report, version }, change) =>
    sendCommand(saveReport, { params: { id: report }, version, body: change }),
});
