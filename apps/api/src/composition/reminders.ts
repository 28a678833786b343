import type { FastifyPluginAsync } from 'fastify';
import { prismaNotificationStore } from '../features/reminders/prisma-notification-store.ts';
import { prismaReminderStore } from '../features/reminders/prisma-reminder-store.ts';
import { workReminders } from '../features/reminders/reminder-job.ts';
import { reminderRoutes } from '../features/reminders/reminder-routes.ts';
import { mailWithin } from '../shared/jobs/mail-queue.ts';
import type { Ground } from './ground.ts';

/** Reminders by hand, and those of every morning, which are put to work. */
export function reminderFeatures(ground: Ground): FastifyPluginAsync[] {
  const { database, current, jobs, config, siteAddress, now } = ground;
  const reminders = prismaReminderStore(database, mailWithin(jobs));
  workReminders(jobs, { reference: current, store: reminders, siteAddress, now, hour: config.reminderHour });
  const notifications = prismaNotificationStore(database);
  return [reminderRoutes(current, { reminders, notifications, siteAddress, now })];
}
