import type { ServerConfig } from '../config.ts';
import type { PasswordHashing } from '../features/accounts/password-hashing.ts';
import type { ImportRunner } from '../features/imports/import-runner.ts';
import type { Identify } from '../shared/caller.ts';
import type { VersionRow } from '../shared/data/prisma-data-store.ts';
import type { Renderer } from '../shared/files/render-pool.ts';
import type { Jobs } from '../shared/jobs/jobs.ts';
import type { Mailer } from '../shared/mail/mailer.ts';
import type { Database } from '../shared/prisma-database.ts';

/** What the one who starts the app gives it; what may be left out has a place of its own to come from. */
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
