import type { PageWindow } from '../../shared/paging.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { NotificationStore, StoredNotification } from './notification-store.ts';

const readNotifications = (database: Database, userId: string, { offset, take }: PageWindow) =>
  database.$queryRaw<StoredNotification[]>`
    SELECT n.id, n.kind::text, u.name AS "sentBy",
      to_char(n.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt",
      to_char(n.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "readAt",
      n.unit_ids AS "unitIds", n.days_late AS "daysLate", n.dossier_state::text AS state,
      CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'ownerId', r.owner_id, 'setCode', s.code,
        'period', r.period, 'asOf', r.as_of::text, 'dueOn', r.due_on::text) END AS round,
      CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'unitId', d.unit_id, 'year', d.year,
        'openedOn', d.opened_on::text, 'level', json_build_object('code', l.code, 'nameVi', l.name_vi,
        'nameEn', l.name_en)) END AS dossier,
      CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'criterion', k.position) END AS comment
    FROM notification n
    LEFT JOIN reporting_round r ON r.id = n.round_id
    LEFT JOIN criteria_set s ON s.id = r.set_id
    LEFT JOIN dossier d ON d.id = n.dossier_id
    LEFT JOIN level l ON l.id = d.level_id
    LEFT JOIN dossier_comment c ON c.id = n.comment_id
    LEFT JOIN criterion k ON k.id = c.criterion_id
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
