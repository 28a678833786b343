import type { PageWindow } from '../../shared/paging.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { NotificationStore, StoredNotification } from './notification-store.ts';

const readNotifications = (database: Database, userId: string, { offset, take }: PageWindow) =>
  database.$queryRaw<StoredNotification[]>`
    SELECT n.id, n.kind::text, n.round_id AS "roundId", r.owner_id AS "ownerId", s.code AS "setCode", r.period,
      r.as_of::text AS "asOf", r.due_on::text AS "dueOn", n.unit_ids AS "unitIds", n.days_late AS "daysLate",
      u.name AS "sentBy", to_char(n.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt",
      to_char(n.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "readAt"
    FROM notification n JOIN reporting_round r ON r.id = n.round_id JOIN criteria_set s ON s.id = r.set_id
    LEFT JOIN user_account u ON u.id = n.sent_by
    WHERE n.user_id = ${userId} ORDER BY n.id DESC OFFSET ${offset} LIMIT ${take}`;

/** Notifications in the database. */
export function prismaNotificationStore(database: Database): NotificationStore {
  return {
    of: (userId, window) => readNotifications(database, userId, window),
    unreadOf: (userId) => database.notification.count({ where: { userId, readAt: null } }),
    read: async (userId, ids) => {
      const named = ids === null ? {} : { id: { in: [...ids] } };
      await database.notification.updateMany({
        where: { userId, readAt: null, ...named },
        data: { readAt: new Date() },
      });
    },
  };
}
