import { z } from 'zod';
import { dayInVietnam } from '../../shared/caller.ts';
import type { JobQueue, Jobs } from '../../shared/jobs/jobs.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { remindOfDueReports } from './remind-due.ts';
import type { ReminderStore } from './reminder-store.ts';

/** The reminders of a day. */
export const reminderQueue: JobQueue<object> = {
  name: 'reminders',
  data: z.object({}),
  tries: 5,
  retryAfterSeconds: 60,
  longestRunSeconds: 900,
  remains: () => ({}),
};

type Parts = {
  readonly reference: ReadReference;
  readonly store: ReminderStore;
  readonly siteAddress: () => string;
  readonly now: () => Date;
  /** In Vietnam, 0 to 23. */
  readonly hour: number;
};

/** Has the system remind by itself, every day at an hour. */
export function workReminders(jobs: Jobs, { reference, store, siteAddress, now, hour }: Parts): void {
  jobs.work(reminderQueue, async () => {
    const day = { today: dayInVietnam(now()), siteAddress: siteAddress() };
    await remindOfDueReports(await reference(), store, day);
  });
  jobs.schedule(reminderQueue, `0 ${hour} * * *`, {});
}
