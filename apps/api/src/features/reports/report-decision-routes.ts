import {
  correctReport as correctContract,
  decideOnReport as decideContract,
  recallReport as recallContract,
  submitReport as submitContract,
  withdrawReport as withdrawContract,
} from '@tiendo/contracts/reports/report-decisions.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../shared/mount-command.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { correctReport, withdrawReport } from './correct-report.ts';
import { decideOnReport } from './decide-on-report.ts';
import { whoAt } from './report-routes.ts';
import type { ReportStore } from './report-store.ts';
import { recallReport, submitReport } from './submit-report.ts';

export const reportDecisionRoutes =
  (read: ReadReference, store: ReportStore, now: () => Date) => async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async () => ({ reference: await read(), store });
    mountCommand(app, submitContract, async ({ params, version, ...input }) =>
      submitReport(await deps(), { ...params, version }, who(input)),
    );
    mountCommand(app, recallContract, async ({ params, version, ...input }) =>
      recallReport(await deps(), { ...params, version }, who(input)),
    );
    mountCommand(app, decideContract, async ({ params, version, body: decision, ...input }) =>
      decideOnReport(await deps(), { ...params, version, decision }, who(input)),
    );
    mountCommand(app, correctContract, async ({ params, version, body, ...input }) =>
      correctReport(await deps(), { ...params, version, ...body }, who(input)),
    );
    mountCommand(app, withdrawContract, async ({ params, version, body, ...input }) =>
      withdrawReport(await deps(), { ...params, version, ...body }, who(input)),
    );
  };
