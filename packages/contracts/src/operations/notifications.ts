import type { AreaOperations } from '../endpoint.ts';
import { listNotifications, readNotifications, sendReminders } from '../notifications.ts';

/** What people are told of, in the app and by reminders. */
export const notifications: AreaOperations = {
  endpoints: [listNotifications],
  commands: [sendReminders, readNotifications],
};
