import { JOB_SCHEMA } from '@tiendo/database/job-schema.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { withConnection } from '@tiendo/database/server-database.ts';
import { createTestDatabase, type TestDatabase } from '@tiendo/database/testing/template-database.ts';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { failedQueueName } from './job-attempt.ts';
import type { JobHandler, JobQueue, Jobs } from './jobs.ts';
import { mailQueue, queuedMailer, workMail } from './mail-queue.ts';
import { pgBossJobs } from './pg-boss-jobs.ts';

const role = `jobs_${process.pid}`;
let stored: TestDatabase;
let url: string;

const query = (text: string, values: unknown[] = []) =>
  withConnection(stored.url, async (client) => (await client.query(text, values)).rows);

/** An account as the running server has: it reads and writes rows of jobs, and owns nothing. */
beforeAll(async () => {
  stored = await createTestDatabase();
  await query(`
    CREATE ROLE ${role} LOGIN PASSWORD 'jobs';
    GRANT USAGE ON SCHEMA ${JOB_SCHEMA} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO ${role}`);
  const limited = new URL(stored.url);
  [limited.username, limited.password] = [role, 'jobs'];
  url = limited.href;
});
afterAll(async () => {
  await query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await stored.drop();
});

const running: Jobs[] = [];
/** Looks oftener than a server does, so that retries come soon. */
function openJobs(closingGraceMs = 30_000): Jobs {
  const jobs = pgBossJobs({ url, restSeconds: 0.5, closingGraceMs });
  running.push(jobs);
  return jobs;
}

const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
afterEach(async () => {
  for (const jobs of running.splice(0)) await jobs.close();
  warnings.mockClear();
});
afterAll(() => warnings.mockRestore());

type Errand = { readonly what: string; readonly secret: string };
const errandQueue = (name: string, tries = 3): JobQueue<Errand> => ({
  name,
  data: z.object({ what: z.string(), secret: z.string() }),
  tries,
  retryAfterSeconds: 1,
  longestRunSeconds: 60,
  remains: ({ what }) => ({ what }),
});

async function begin(
  queue: JobQueue<Errand>,
  handler: JobHandler<Errand>,
  closingGraceMs?: number,
): Promise<Jobs> {
  const jobs = openJobs(closingGraceMs);
  jobs.work(queue, handler);
  await jobs.begin();
  return jobs;
}

const rowsOf = (queue: string) =>
  query(`SELECT state, data, output FROM ${JOB_SCHEMA}.job WHERE name = $1`, [queue]);
const noRowsOf = (queue: string) =>
  vi.waitFor(async () => expect(await rowsOf(queue)).toEqual([]), { timeout: 30_000, interval: 50 });

it('does a job and keeps nothing of it, without the rights of an owner', async () => {
  const queue = errandQueue('done');
  const done: string[] = [];
  const jobs = await begin(queue, async ({ data }) => void done.push(data.what));
  await jobs.checkReady();
  await jobs.send(queue, { what: 'a', secret: 's3cret' });
  await noRowsOf('done');
  expect(done).toEqual(['a']);
  expect(await rowsOf(failedQueueName('done'))).toEqual([]);
});

it('keeps a job until a process works on its queue', async () => {
  const queue = errandQueue('kept');
  const first = await begin(queue, async () => {});
  await first.close();
  const sender = openJobs();
  await sender.begin();
  await sender.send(queue, { what: 'later', secret: '' });
  expect(await rowsOf('kept')).toMatchObject([{ state: 'created' }]);
  await begin(queue, async () => {});
  await noRowsOf('kept');
});

it('tries again what failed', async () => {
  const queue = errandQueue('again');
  let tries = 0;
  const jobs = await begin(queue, async () => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
  });
  await jobs.send(queue, { what: 'a', secret: '' });
  await noRowsOf('again');
  expect(tries).toBe(2);
});

it('leaves of a job that failed for good what may be read, and the reason', async () => {
  const queue = errandQueue('failing', 1);
  const jobs = await begin(queue, async () => {
    throw new Error('no mail server');
  });
  await jobs.send(queue, { what: 'letter', secret: 's3cret' });
  const failed = failedQueueName('failing');
  await vi.waitFor(async () => expect(await rowsOf(failed)).toHaveLength(1), { timeout: 30_000 });
  await noRowsOf('failing');
  expect(await rowsOf(failed)).toMatchObject([
    { data: { what: 'letter', reason: 'no mail server', tries: 1, job: expect.any(String) } },
  ]);
  expect(JSON.stringify(await query(`SELECT * FROM ${JOB_SCHEMA}.job`))).not.toContain('s3cret');
  expect(warnings).toHaveBeenCalledWith('A job of the queue "failing" failed for good: no mail server');
});

it('buries a job that holds what this version does not know', async () => {
  const jobs = await begin(errandQueue('strange', 1), async () => {});
  const newer: JobQueue<object> = { ...errandQueue('strange'), data: z.looseObject({}), remains: () => ({}) };
  await jobs.send(newer, { unknown: true });
  const failed = failedQueueName('strange');
  await vi.waitFor(async () => expect(await rowsOf(failed)).toHaveLength(1), { timeout: 30_000 });
});

it('lets a job under way finish before it closes', async () => {
  const queue = errandQueue('finishing');
  const started = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const jobs = await begin(queue, async () => {
    started.resolve();
    await goOn.promise;
  });
  await jobs.send(queue, { what: 'a', secret: '' });
  await started.promise;
  const closed = jobs.close();
  goOn.resolve();
  await closed;
  expect(await rowsOf('finishing')).toEqual([]);
});

it('gives a job back that does not finish in time, for another process to do', async () => {
  const queue = errandQueue('returned');
  const started = Promise.withResolvers<void>();
  const endless: JobHandler<Errand> = async ({ signal }) => {
    started.resolve();
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  const jobs = await begin(queue, endless, 1000);
  await jobs.send(queue, { what: 'a', secret: '' });
  await started.promise;
  await jobs.close();
  expect(await rowsOf('returned')).toMatchObject([{ state: 'retry' }]);
  const done: string[] = [];
  await begin(queue, async ({ data }) => void done.push(data.what));
  await noRowsOf('returned');
  expect(done).toEqual(['a']);
});

it('does jobs that were kept in a transaction once it commits, and none of one that does not', async () => {
  const queue = errandQueue('within');
  const done: string[] = [];
  const jobs = await begin(queue, async ({ data }) => void done.push(data.what));
  const database = createPrismaClient({ url, poolSize: 1 });
  const keep = (what: string, end: () => void) =>
    database.$transaction(async (tx) => {
      await jobs.sendWithin(tx, queue, [
        { what, secret: '' },
        { what, secret: '' },
      ]);
      await jobs.sendWithin(tx, queue, []);
      end();
    });
  const broken = keep('lost', () => {
    throw new Error('taken back');
  });
  await expect(broken).rejects.toThrow('taken back');
  await keep('kept', () => {});
  await vi.waitFor(() => expect(done).toEqual(['kept', 'kept']), { timeout: 30_000, interval: 50 });
  await noRowsOf('within');
  await database.$disconnect();
});

it('is not ready before it began nor after it closed', async () => {
  const jobs = openJobs();
  await expect(jobs.checkReady()).rejects.toThrow();
  await jobs.begin();
  await jobs.close();
  await expect(jobs.checkReady()).rejects.toThrow();
});

it('keeps one time table however many processes tell it', async () => {
  const queue = errandQueue('daily');
  for (const _ of [1, 2]) {
    const jobs = openJobs();
    jobs.work(queue, async () => {});
    jobs.schedule(queue, '0 7 * * *', { what: 'reminders', secret: '' });
    await jobs.begin();
  }
  const times = await query(`SELECT name, cron, timezone, options FROM ${JOB_SCHEMA}.schedule`);
  expect(times).toMatchObject([
    { name: 'daily', cron: '0 7 * * *', timezone: 'Asia/Ho_Chi_Minh', options: { missed: 'once' } },
  ]);
});

it('sends mail from the queue, each try under the same id, and leaves no word of it', async () => {
  const tried: unknown[] = [];
  const jobs = openJobs();
  workMail(jobs, {
    send: async (message) => {
      tried.push(message);
    },
  });
  await jobs.begin();
  const message = {
    to: 'lan@langson.example',
    subject: 'Đặt lại mật khẩu',
    text: 'https://t.example?k=s3cret',
  };
  await queuedMailer(jobs).send(message);
  await noRowsOf(mailQueue.name);
  expect(tried).toEqual([{ ...message, id: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
});
