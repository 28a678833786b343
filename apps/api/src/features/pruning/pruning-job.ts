import { z } from 'zod';
import type { JobQueue, Jobs } from '../../shared/jobs/jobs.ts';
import { type Kept, keptDays } from './kept-days.ts';
import type { PruningStore } from './pruning-store.ts';

/** The pruning of a day. */
export const pruningQueue: JobQueue<object> = {
  name: 'pruning',
  data: z.object({}),
  tries: 3,
  retryAfterSeconds: 300,
  longestRunSeconds: 900,
  remains: () => ({}),
};

const dayMs = 86_400_000;

/** Has rows deleted every night that have served their time. */
export function workPruning(jobs: Jobs, store: PruningStore, now: () => Date): void {
  jobs.work(pruningQueue, async () => {
    for (const [kind, days] of Object.entries(keptDays))
      await store.deleteBefore(kind as Kept, new Date(now().getTime() - days * dayMs));
  });
  jobs.schedule(pruningQueue, '30 2 * * *', {});
}
