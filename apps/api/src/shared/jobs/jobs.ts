import type { z } from 'zod';
import type { Database } from '../prisma-database.ts';

/** What waits to be done, one kind of thing after the other, in any process that serves this database. */
export type JobQueue<Data extends object> = {
  readonly name: string;
  /** Checks what a job holds, as jobs outlive the code that wrote them. */
  readonly data: z.ZodType<Data>;
  /** How often a job is tried before it counts as failed. */
  readonly tries: number;
  /** Pause before the second try; about doubled before each further one, up to an hour. */
  readonly retryAfterSeconds: number;
  /** From then on a job under way counts as lost and is tried again. */
  readonly longestRunSeconds: number;
  /** What stays to be read of a job that failed: nothing that opens an account. */
  readonly remains: (data: Data) => object;
};

export type Job<Data> = {
  readonly id: string;
  readonly data: Data;
  /** Aborted where the server stops or the job takes too long. */
  readonly signal: AbortSignal;
};

/**
 * Does one job; rejects to have it tried again. The same job may come twice, also after it was done: a process can
 * end between the deed and the note of it.
 */
export type JobHandler<Data> = (job: Job<Data>) => Promise<void>;

/** A transaction that jobs are kept in. */
export type JobTransaction = Pick<Database, '$queryRawUnsafe'>;

/** Work away from requests, kept in the database until it is done. */
export type Jobs = {
  /** Keeps a job to be done soon, or not before `after`; it is done where some process works on the queue. */
  send<Data extends object>(queue: JobQueue<Data>, data: Data, after?: Date): Promise<void>;
  /** Keeps jobs with what a transaction writes: they are there once it commits, and never where it does not. */
  sendWithin<Data extends object>(
    tx: JobTransaction,
    queue: JobQueue<Data>,
    data: readonly Data[],
  ): Promise<void>;
  /** Has this process work on a queue from {@link begin} on; to be called before. */
  work<Data extends object>(queue: JobQueue<Data>, handler: JobHandler<Data>): void;
  /**
   * Sends a job at each time of a cron expression, in Vietnam's time, once however many processes run; one job makes up
   * for all times at which none ran.
   */
  schedule<Data extends object>(queue: JobQueue<Data>, cron: string, data: Data): void;
  begin(): Promise<void>;
  /** Rejects unless jobs are worked on and the database answers. */
  checkReady(): Promise<void>;
  /** Takes up nothing more. Jobs under way finish, or after a while go back to be tried again. */
  close(): Promise<void>;
};
