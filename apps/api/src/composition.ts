import type { FastifyPluginAsync } from 'fastify';
import type { ServerConfig } from './config.ts';
import { firstAdministratorLink } from './features/accounts/first-administrator.ts';
import { identifyCaller } from './features/accounts/identify-caller.ts';
import { identityProviderRoutes } from './features/accounts/identity-provider-routes.ts';
import { grantRoutes, managedAccountRoutes } from './features/accounts/managed-account-routes.ts';
import {
  passwordRoutes,
  reminderMailRoutes,
  secondFactorRoutes,
  tokenRoutes,
} from './features/accounts/own-account-routes.ts';
import type { PasswordHashing } from './features/accounts/password-hashing.ts';
import { prismaAccounts } from './features/accounts/prisma-accounts.ts';
import { ownSessionRoutes, sessionRoutes } from './features/accounts/session-routes.ts';

import { auditRoutes } from './features/audit/audit-routes.ts';
import { prismaAuditReader } from './features/audit/prisma-audit-reader.ts';
import { boardRoutes } from './features/board/board-routes.ts';
import { prismaBoardReader } from './features/board/prisma-board-reader.ts';

import { criteriaSetRoutes } from './features/criteria-sets/criteria-set-routes.ts';
import { prismaCriteriaSetReader } from './features/criteria-sets/prisma-criteria-set-reader.ts';
import { departmentCriteriaRoutes } from './features/departments/criteria-routes.ts';
import { prismaCriteriaReader } from './features/departments/prisma-criteria-reader.ts';
import { prismaRequestStore } from './features/departments/prisma-request-store.ts';
import { prismaResponsibilityStore } from './features/departments/prisma-responsibility-store.ts';
import { departmentRequestRoutes } from './features/departments/request-routes.ts';
import { responsibilityRoutes } from './features/departments/responsibility-routes.ts';
import {
  criterionRoutes,
  figureAtDateRoutes,
  figureOverTimeRoutes,
} from './features/figures/figure-routes.ts';
import { figureFileRoutes } from './features/figures/files/figure-file-routes.ts';
import { prismaCriterionReader } from './features/figures/prisma-criterion-reader.ts';
import { publicPageRoutes } from './features/figures/public-pages/public-page-routes.ts';
import { importFolder, sweepImports } from './features/imports/import-folder.ts';
import { endLeftBehind } from './features/imports/import-leftovers.ts';
import { importRoutes } from './features/imports/import-routes.ts';
import type { ImportRunner } from './features/imports/import-runner.ts';
import { prismaImportStore } from './features/imports/prisma-import-store.ts';
import { instanceRoutes } from './features/instance/instance-routes.ts';
import { prismaInstanceReader } from './features/instance/prisma-instance-reader.ts';
import { prismaPruningStore } from './features/pruning/prisma-pruning-store.ts';
import { workPruning } from './features/pruning/pruning-job.ts';
import { prismaPublishedFigureReader } from './features/published-figures/prisma-published-figure-reader.ts';
import { publishedFigureRoutes } from './features/published-figures/published-figure-routes.ts';
import { prismaNotificationStore } from './features/reminders/prisma-notification-store.ts';
import { prismaReminderStore } from './features/reminders/prisma-reminder-store.ts';
import { workReminders } from './features/reminders/reminder-job.ts';
import { reminderRoutes } from './features/reminders/reminder-routes.ts';
import { prismaReorganisationReader } from './features/reorganisations/prisma-reorganisation-reader.ts';
import { reorganisationRoutes } from './features/reorganisations/reorganisation-routes.ts';

import { evidenceRoutes } from './features/reports/evidence-routes.ts';
import { prismaPresence } from './features/reports/prisma-presence.ts';
import { prismaReportStore } from './features/reports/prisma-report-store.ts';
import { reportBatchRoutes } from './features/reports/report-batch-routes.ts';
import { reportDecisionRoutes } from './features/reports/report-decision-routes.ts';
import { reportRoutes } from './features/reports/report-routes.ts';
import { prismaRoundStore } from './features/rounds/prisma-round-store.ts';
import { roundRoutes } from './features/rounds/round-routes.ts';
import { prismaSavedViewStore } from './features/saved-views/prisma-saved-view-store.ts';
import { savedViewRoutes } from './features/saved-views/saved-view-routes.ts';

import { prismaSnapshotReader } from './features/snapshots/prisma-snapshot-reader.ts';
import { snapshotRoutes } from './features/snapshots/snapshot-routes.ts';
import { prismaTargetReader } from './features/targets/prisma-target-reader.ts';
import { targetRoutes } from './features/targets/target-routes.ts';
import { prismaUnitReader } from './features/units/prisma-unit-reader.ts';
import { unitRoutes } from './features/units/unit-routes.ts';
import type { AnswersByAddress } from './plugins/answer-memory.ts';
import type { AuditTrail } from './shared/audit/audit-trail.ts';
import type { Identify } from './shared/caller.ts';
import type { DataVersions } from './shared/data/data.ts';
import { heldData } from './shared/data/held-data.ts';
import { prismaDataStore, type VersionRow } from './shared/data/prisma-data-store.ts';
import { evidenceFolder } from './shared/evidence/evidence-folder.ts';
import { evidenceStore } from './shared/evidence/evidence-store.ts';
import { prismaEvidenceRegister } from './shared/evidence/prisma-evidence-register.ts';
import { fileMemory } from './shared/files/file-memory.ts';
import { type Renderer, renderPool } from './shared/files/render-pool.ts';
import type { Jobs } from './shared/jobs/jobs.ts';
import { mailWithin, queuedMailer, workMail } from './shared/jobs/mail-queue.ts';
import { lateWork } from './shared/late-work.ts';
import type { Mailer } from './shared/mail/mailer.ts';
import type { Database } from './shared/prisma-database.ts';
import { prismaReadiness } from './shared/prisma-readiness.ts';

/** What the app serves and how it knows that it can. */
export type Composition = {
  readonly version: string;
  /** Names the code that answers. */
  readonly build: string;
  readonly checkReady: () => Promise<void>;
  readonly dataVersions: () => DataVersions | Promise<DataVersions>;
  /** Finds who calls an operation that is not public. */
  readonly identify: Identify;
  readonly trail: AuditTrail;
  readonly now: () => Date;
  /** The link by which the first administrator is made; null where there is one. */
  readonly firstAdministratorLink: () => Promise<string | null>;
  readonly features: readonly FastifyPluginAsync[];
  /** Files that were written, by the addresses that asked for them. */
  readonly files: AnswersByAddress;
  /** Begins what requests would otherwise wait for. */
  readonly begin: () => void;
  /** Ends imports that another process left behind. Answers their numbers. */
  readonly endAbandonedImports: () => Promise<readonly number[]>;
  /** Lets go of what was begun for requests. */
  readonly close: () => Promise<void>;
};

export type CompositionOptions = {
  readonly database: Database;
  /** Reads the versions of the data: {@link versionStatement}, at every request that no lease answers. */
  readonly readVersions: () => Promise<readonly VersionRow[]>;
  /** How long versions stand once they were read; 0: for the requests of that moment. */
  readonly versionLeaseMs: number;
  readonly version: string;
  readonly build: string;
  readonly config: Pick<
    ServerConfig,
    | 'figureProcesses'
    | 'figureQueue'
    | 'figureCacheBytes'
    | 'publicAddress'
    | 'secret'
    | 'identityProvider'
    | 'dataDirectory'
    | 'importBytes'
    | 'evidenceBytes'
    | 'reminderHour'
  >;
  /** Where readers reach the pages: what links in mail begin with. */
  readonly siteAddress?: () => string;
  /** Told of what failed where nobody waits for it; without it such a failure ends the process. */
  readonly onLateFailure?: (error: unknown) => void;
  readonly now?: () => Date;
  /** Finds who calls, in the place of sessions and tokens. */
  readonly identify?: Identify;
  /** Keeps passwords, in the place of scrypt at its full cost. */
  readonly passwords?: PasswordHashing;
  /** Work away from requests; begun and closed by the one who gives it. */
  readonly jobs: Jobs;
  /** Reads spreadsheets and writes what they tell. */
  readonly importRunner: ImportRunner;
  /** Sends the messages of the queue. */
  readonly mailer: Mailer;
  /** Writes figures to files, in the place of the processes that the config allows. */
  readonly renderer?: Renderer;
};

const rethrown = (error: unknown): never => {
  throw error;
};

/** Every feature over one database. */
export function compose(options: CompositionOptions): Composition {
  const { database, readVersions, versionLeaseMs, version, build, config, jobs } = options;
  const { figureProcesses: writers, figureQueue: queue, figureCacheBytes, publicAddress } = config;
  const { renderer = renderPool({ writers, queue }), now = () => new Date() } = options;
  const { siteAddress = () => publicAddress, onLateFailure = rethrown } = options;
  const { current, versions } = heldData(prismaDataStore(database, readVersions), versionLeaseMs);
  const files = fileMemory(figureCacheBytes, renderer);
  const late = lateWork(onLateFailure);
  const accounts = prismaAccounts(
    database,
    { ...config, passwords: options.passwords },
    {
      mailer: queuedMailer(jobs),
      reference: current,
      now,
      later: late.begin,
      siteAddress,
    },
  );
  const checkDatabase = prismaReadiness(database);
  workMail(jobs, options.mailer);
  const reports = prismaReportStore(database);
  const { dataDirectory, evidenceBytes: mostBytes } = config;
  const evidence = {
    store: reports,
    files: evidenceStore({
      folder: evidenceFolder(dataDirectory),
      maxBytes: mostBytes,
      register: prismaEvidenceRegister(database),
    }),
    mostBytes,
    trail: accounts.trail,
  };
  const reminders = prismaReminderStore(database, mailWithin(jobs));
  workPruning(jobs, prismaPruningStore(database), now);
  workReminders(jobs, { reference: current, store: reminders, siteAddress, now, hour: config.reminderHour });
  const { importRunner: runner } = options;
  const imports = { store: prismaImportStore(database), runner, folder: importFolder(dataDirectory) };
  return {
    version,
    build,
    dataVersions: versions,
    identify: options.identify ?? identifyCaller(accounts.authentication, accounts.reader, now),
    trail: accounts.trail,
    firstAdministratorLink: () => firstAdministratorLink(accounts),
    now,
    checkReady: async () => {
      await Promise.all([checkDatabase(), jobs.checkReady()]);
    },
    begin: () => renderer.begin(),
    endAbandonedImports: async () => {
      const ended = await endLeftBehind(imports);
      const needed = await imports.store.unended();
      await sweepImports(imports.folder, (id) => needed.has(id), now());
      return ended.flatMap(({ id, error }) => (error === 'process_ended' ? [id] : []));
    },
    close: async () => {
      await late.ended();
      await runner.close();
      await renderer.close();
    },
    files,
    features: [
      instanceRoutes(current, prismaInstanceReader(database), version),
      unitRoutes(current, prismaUnitReader(database)),
      reorganisationRoutes(current, prismaReorganisationReader(database)),
      criteriaSetRoutes(current, prismaCriteriaSetReader(database)),
      figureAtDateRoutes(current),
      figureOverTimeRoutes(current),
      criterionRoutes(current, prismaCriterionReader(database)),
      publicPageRoutes(current, { files, publicAddress, build }),
      figureFileRoutes(current, { files, publicAddress, build }),
      snapshotRoutes(current, prismaSnapshotReader(database)),
      targetRoutes(current, prismaTargetReader(database)),
      publishedFigureRoutes(current, prismaPublishedFigureReader(database)),
      sessionRoutes(accounts),
      identityProviderRoutes(accounts),
      ownSessionRoutes(accounts),
      passwordRoutes(accounts),
      secondFactorRoutes(accounts),
      reminderMailRoutes(accounts),
      tokenRoutes(accounts),
      managedAccountRoutes(accounts),
      grantRoutes(accounts),
      auditRoutes({ reference: current, reader: prismaAuditReader(database), trail: accounts.trail, now }),
      roundRoutes(current, prismaRoundStore(database), now),
      reportRoutes(current, reports, now),
      reportDecisionRoutes(current, reports, now),
      reportBatchRoutes(current, reports, prismaPresence(database), now),
      evidenceRoutes({ ...evidence, read: current, now }),
      boardRoutes(current, prismaBoardReader(database), { now, reminderHour: config.reminderHour }),
      savedViewRoutes(prismaSavedViewStore(database)),
      responsibilityRoutes(current, prismaResponsibilityStore(database), now),
      departmentCriteriaRoutes(current, prismaCriteriaReader(database), now),
      departmentRequestRoutes(current, prismaRequestStore(database), now),
      reminderRoutes(current, {
        reminders,
        notifications: prismaNotificationStore(database),
        siteAddress,
        now,
      }),
      importRoutes({ ...imports, read: current, database, now, maxBytes: config.importBytes }),
    ],
  };
}
