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
import type { Outgoing, ReminderReader } from './reminder.ts';
import { sendReminders } from './send-reminders.ts';

type Parts = {
  readonly reader: ReminderReader;
  readonly store: NotificationStore;
  readonly outgoing: Outgoing;
  readonly now: () => Date;
};

export const reminderRoutes =
  (reference: ReadReference, { reader, store, outgoing, now }: Parts) =>
  async (app: FastifyInstance) => {
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listNotifications(await reference(), store, query, caller.userId),
    );
    mountCommand(app, readContract, async ({ body, caller }) => {
      await store.read(caller.userId, body.ids ?? null);
      return { unread: await store.unreadOf(caller.userId) };
    });
    mountCommand(app, sendContract, async ({ params, body, caller }) => {
      const who = { caller, today: dayInVietnam(now()) };
      return sendReminders(await reference(), { reader, outgoing }, params.id, body, who);
    });
  };
