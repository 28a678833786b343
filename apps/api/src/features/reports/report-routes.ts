import {
  getReport as getContract,
  openReports as openContract,
  saveReport as saveContract,
} from '@tiendo/contracts/reports/report.ts';
import { getReportSheet as sheetContract } from '@tiendo/contracts/reports/report-sheet.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { getReport } from './get-report.ts';
import { getReportSheet } from './get-report-sheet.ts';
import { openReports } from './open-reports.ts';
import type { Who } from './report-access.ts';
import type { ReportStore } from './report-store.ts';
import { saveReport } from './save-report.ts';

/** Who asks, on the day that it is in Vietnam. */
export const whoAt =
  (now: () => Date) =>
  ({ caller, requestId }: { caller: Caller; requestId?: string }): Who => ({
    caller,
    today: dayInVietnam(now()),
    ...(requestId !== undefined && { requestId }),
  });

export const reportRoutes =
  (read: ReadReference, store: ReportStore, now: () => Date) => async (app: FastifyInstance) => {
    const who = whoAt(now);
    mountGuarded(app, sheetContract, async ({ query, caller }) =>
      getReportSheet(await read(), store.facts, query, who({ caller })),
    );
    mountGuarded(app, getContract, async ({ params, caller }) =>
      getReport(await read(), store.facts, params.id, who({ caller })),
    );
    mountCommand(app, openContract, async (input) =>
      openReports({ reference: await read(), store }, input, who(input)),
    );
    mountCommand(app, saveContract, async ({ params, version, body: change, ...input }) =>
      saveReport({ reference: await read(), store }, { id: params.id, version, change }, who(input)),
    );
  };
