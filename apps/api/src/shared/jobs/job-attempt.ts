import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { JobHandler, JobQueue } from './jobs.ts';

/** Where what is left of failed jobs can be read. */
export const failedQueueName = (queue: string): string => `${queue}-failed`;

/** Deletes a job instead of finishing it, so that nothing of what it held lies about. */
async function forget(boss: PgBoss, queue: string, id: string): Promise<void> {
  await boss.deleteJob(queue, id);
}

/** Notes that a job failed for good, without what must not stay readable. */
async function bury(boss: PgBoss, queue: string, job: JobWithMetadata<object>, kept: object, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  await boss.send(failedQueueName(queue), { ...kept, job: job.id, tries: job.retryCount + 1, reason });
  await forget(boss, queue, job.id);
  process.emitWarning(`A job of the queue "${queue}" failed for good: ${reason}`);
}

/** Tries one job: done, it is forgotten; failed, it comes again or is buried at its last try. */
export function attemptJob<Data extends object>(
  boss: PgBoss,
  queue: JobQueue<Data>,
  handler: JobHandler<Data>,
): (jobs: JobWithMetadata<object>[]) => Promise<void> {
  return async ([job]) => {
    if (job === undefined) return;
    const read = queue.data.safeParse(job.data);
    try {
      if (!read.success) throw new TypeError('the job holds what this version does not know');
      await handler({ id: job.id, data: read.data, signal: job.signal });
    } catch (error) {
      if (job.retryCount < job.retryLimit || job.signal.aborted) throw error;
      return bury(boss, queue.name, job, read.success ? queue.remains(read.data) : {}, error);
    }
    await forget(boss, queue.name, job.id);
  };
}
