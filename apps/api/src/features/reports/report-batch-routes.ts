import {
  acceptReports as acceptContract,
  submitReports as submitContract,
} from '@tiendo/contracts/reports/report-batches.ts';
import { tellPresence as presenceContract } from '@tiendo/contracts/reports/report-presence.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../shared/mount-command.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { acceptReports } from './accept-reports.ts';
import type { PresenceStore } from './presence-store.ts';
import { whoAt } from './report-routes.ts';
import type { ReportStore } from './report-store.ts';
import { submitReports } from './submit-reports.ts';
import { tellPresence } from './tell-presence.ts';

export const reportBatchRoutes =
  (read: ReadReference, store: ReportStore, presence: PresenceStore, now: () => Date) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    mountCommand(app, submitContract, async (input) =>
      submitReports({ reference: await read(), store }, input, who(input)),
    );
    mountCommand(app, acceptContract, async (input) =>
      acceptReports({ reference: await read(), store }, input, who(input)),
    );
    mountCommand(app, presenceContract, async ({ body, ...input }) =>
      tellPresence((await read()).units, presence, body.reports, who(input), now()),
    );
  };
