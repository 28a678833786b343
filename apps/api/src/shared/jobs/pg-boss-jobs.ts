import { JOB_SCHEMA } from '@tiendo/database/job-schema.ts';
import { fromPrisma, PgBoss } from 'pg-boss';
import { attemptJob, failedQueueName } from './job-attempt.ts';
import type { JobQueue, Jobs } from './jobs.ts';

export type PgBossOptions = {
  readonly url: string;
  /** How long to let pass between looks at a queue; of new jobs the database tells at once, so this delays retries alone. */
  readonly restSeconds?: number;
  /** How long jobs under way may take to finish when this closes; a second at least. */
  readonly closingGraceMs?: number;
};

/** How often jobs are looked after that were lost or are over. */
const careSeconds = 60;
const daySeconds = 86_400;

type Patience = Pick<JobQueue<object>, 'tries' | 'retryAfterSeconds' | 'longestRunSeconds'>;

const queueOptions = (queue: Patience) => ({
  retryLimit: queue.tries - 1,
  retryDelay: queue.retryAfterSeconds,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: queue.longestRunSeconds,
  // Of a job whose last try was cut short.
  deleteAfterSeconds: daySeconds,
  notify: true,
});

/** Asked oftener only where the database cannot tell of new jobs. */
const workOptions = (restSeconds: number) =>
  ({
    includeMetadata: true,
    pollingIntervalSeconds: Math.min(10, restSeconds),
    notifyPollingIntervalSeconds: restSeconds,
  }) as const;

const failedQueueOptions = { retentionSeconds: 90 * daySeconds };

/** pg-boss with nothing to do that needs the rights of an owner, asking as seldom as it can. */
function createBoss(url: string): PgBoss {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOB_SCHEMA,
    application_name: 'tiendo-jobs',
    max: 2,
    connectionTimeoutMillis: 10_000,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    useListenNotify: true,
    notifyHeartbeatIntervalMs: 30_000,
    superviseIntervalSeconds: careSeconds,
    maintenanceIntervalSeconds: 3600,
    monitorIntervalSeconds: 3600,
    queueCacheIntervalSeconds: 600,
    flowIntervalSeconds: 3600,
    cronMonitorIntervalSeconds: 45,
    cronWorkerIntervalSeconds: 45,
  });
  const tell = ({ message }: { message: string }) => process.emitWarning(`Background jobs: ${message}`);
  return boss.on('error', tell).on('warning', tell);
}

async function ensureQueue(boss: PgBoss, name: string, options: object): Promise<void> {
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

/** Jobs in tables of a database, which its owner made with `installJobSchema`. */
export function pgBossJobs({ url, restSeconds = 60, closingGraceMs = 10_000 }: PgBossOptions): Jobs {
  const boss = createBoss(url);
  const beginnings: (() => Promise<unknown>)[] = [];
  let begun = false;
  return {
    send: async ({ name }, data, after) => {
      await boss.send(name, data, after && { startAfter: after });
    },
    sendWithin: async (tx, { name }, data) => {
      const jobs = data.map((one) => ({ data: one }));
      if (jobs.length > 0) await boss.insert(name, jobs, { db: fromPrisma(tx) });
    },
    work: (queue, handler) => {
      beginnings.push(async () => {
        await ensureQueue(boss, queue.name, queueOptions(queue));
        await ensureQueue(boss, failedQueueName(queue.name), failedQueueOptions);
        await boss.work(queue.name, workOptions(restSeconds), attemptJob(boss, queue, handler));
      });
    },
    schedule: ({ name }, cron, data) => {
      const times = { tz: 'Asia/Ho_Chi_Minh', missed: 'once' } as const;
      beginnings.push(() => boss.schedule(name, cron, data, times));
    },
    begin: async () => {
      await boss.start();
      for (const beginning of beginnings) await beginning();
      begun = true;
    },
    checkReady: async () => {
      if (!begun) throw new Error('background jobs are not worked on');
      await boss.schemaVersion();
    },
    close: async () => {
      begun = false;
      await boss.stop({ timeout: closingGraceMs });
    },
  };
}
