import {
  listNotifications as listContract,
  readNotifications as readContract,
  sendReminders as sendContract,
} from '@tiendo/contracts/notifications.ts';
import type { FastifyInstance } from 'fastify';
import { dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { listNotifications } from './list-notifications.ts';
import type { NotificationStore } from './notification-store.ts';
import type { ReminderStore } from './reminder-store.ts';
import { sendReminders } from './send-reminders.ts';

type Parts = {
  readonly reminders: ReminderStore;
  readonly notifications: NotificationStore;
  readonly siteAddress: () => string;
  readonly now: () => Date;
};

export const reminderRoutes =
  (reference: ReadReference, { reminders, notifications, siteAddress, now }: Parts) =>
  async (app: FastifyInstance) => {
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listNotifications(await reference(), notifications, query, caller.userId),
    );
    mountCommand(app, readContract, async ({ body, caller }) => {
      await notifications.read(caller.userId, body.ids ?? null);
      return { unread: await notifications.unreadOf(caller.userId) };
    });
    mountCommand(app, sendContract, async ({ params: { id }, body, key, requestId, caller }) => {
      const asked = { id, body, key, requestId, siteAddress: siteAddress() };
      return sendReminders(await reference(), reminders, asked, { caller, today: dayInVietnam(now()) });
    });
  };
