import type { FastifyPluginAsync } from 'fastify';
import { accountFeatures, accountsOn } from './composition/accounts.ts';
import { auditFeatures } from './composition/audit.ts';
import { boardFeatures } from './composition/board.ts';
import type { CompositionOptions } from './composition/composition-options.ts';
import { demonstrationOf } from './composition/demonstration.ts';
import { departmentFeatures } from './composition/departments.ts';
import { dossierFeatures } from './composition/dossiers.ts';
import { figureFeatures } from './composition/figures.ts';
import { type Ground, groundOf } from './composition/ground.ts';
import { type Imports, importsOn } from './composition/imports.ts';
import { referenceFeatures } from './composition/reference.ts';
import { reminderFeatures } from './composition/reminders.ts';
import { reportingFeatures } from './composition/reporting.ts';
import { savedViewFeatures } from './composition/saved-views.ts';
import { surveyFeatures } from './composition/surveys.ts';
import type { Accounts } from './features/accounts/accounts.ts';
import { firstAdministratorLink } from './features/accounts/first-administrator.ts';
import { identifyCaller } from './features/accounts/identify-caller.ts';
import { prismaPruningStore } from './features/pruning/prisma-pruning-store.ts';
import { workPruning } from './features/pruning/pruning-job.ts';
import type { AnswersByAddress } from './plugins/answer-memory.ts';
import type { AuditTrail } from './shared/audit/audit-trail.ts';
import type { Identify } from './shared/caller.ts';
import type { DataVersions } from './shared/data/data.ts';
import { workMail } from './shared/jobs/mail-queue.ts';
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
  /** Begins to make the dossiers that a demonstration shows, where they are not there. */
  readonly beginDemonstration: () => void;
  /** Ends imports that another process left behind. Answers their numbers. */
  readonly endAbandonedImports: () => Promise<readonly number[]>;
  /** Lets go of what was begun for requests. */
  readonly close: () => Promise<void>;
};

/** Rejects unless the database and the queues can be used. */
function readiness({ database, jobs }: Ground): () => Promise<void> {
  const checkDatabase = prismaReadiness(database);
  return async () => {
    await Promise.all([checkDatabase(), jobs.checkReady()]);
  };
}

/** What every area mounts, in the order of the API document. */
const featuresOf = (ground: Ground, accounts: Accounts, imports: Imports): FastifyPluginAsync[] => [
  ...referenceFeatures(ground),
  ...figureFeatures(ground),
  ...accountFeatures(accounts),
  ...auditFeatures(ground),
  ...reportingFeatures(ground),
  ...boardFeatures(ground),
  ...savedViewFeatures(ground),
  ...departmentFeatures(ground),
  ...surveyFeatures(ground),
  ...dossierFeatures(ground),
  ...reminderFeatures(ground),
  ...imports.features,
];

/** Every feature over one database. */
export function compose(options: CompositionOptions): Composition {
  const ground = groundOf(options);
  const { jobs, now, late, renderer } = ground;
  const accounts = accountsOn(ground, options.passwords);
  const imports = importsOn(ground, options.importRunner);
  workMail(jobs, options.mailer);
  workPruning(jobs, prismaPruningStore(ground.database), now);
  const closing = new AbortController();
  return {
    version: ground.version,
    build: ground.build,
    dataVersions: ground.versions,
    identify: options.identify ?? identifyCaller(accounts.authentication, accounts.reader, now),
    trail: ground.trail,
    firstAdministratorLink: () => firstAdministratorLink(accounts),
    now,
    checkReady: readiness(ground),
    begin: () => renderer.begin(),
    beginDemonstration: () => late.begin(demonstrationOf(ground, closing.signal)),
    endAbandonedImports: imports.endAbandoned,
    close: async () => {
      closing.abort();
      await late.ended();
      await options.importRunner.close();
      await renderer.close();
    },
    files: ground.files,
    features: featuresOf(ground, accounts, imports),
  };
}
