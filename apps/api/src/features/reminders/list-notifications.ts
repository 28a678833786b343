import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listNotifications as contract, NotificationItem } from '@tiendo/contracts/notifications.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type {
  NotificationStore,
  StoredDossierNotice,
  StoredNotification,
  StoredReminder,
} from './notification-store.ts';

function reminderOf(stored: StoredReminder, units: UnitDirectory): NotificationItem[] {
  const { id, kind, sentBy, createdAt, readAt, daysLate, unitIds } = stored;
  const { ownerId, asOf, ...round } = stored.round;
  const owner = units.byId(ownerId);
  if (owner === null) return [];
  const waitedFor = unitIds.flatMap((unitId) => units.byId(unitId) ?? []);
  return [
    {
      ...{ id, kind, sentBy, createdAt, readAt, daysLate },
      round: { ...round, unit: unitSummaryOf(owner, asOf) },
      units: waitedFor.map((unit) => unitSummaryOf(unit, asOf)),
    },
  ];
}

function dossierNoticeOf(stored: StoredDossierNotice, units: UnitDirectory): NotificationItem[] {
  const { id, kind, sentBy, createdAt, readAt, state, comment } = stored;
  const { unitId, openedOn, ...dossier } = stored.dossier;
  const unit = units.byId(unitId);
  if (unit === null) return [];
  const told = { id, kind, sentBy, createdAt, readAt, state, comment };
  return [{ ...told, dossier: { ...dossier, unit: unitSummaryOf(unit, openedOn) } }];
}

const toldOf = (stored: StoredNotification, units: UnitDirectory): NotificationItem[] =>
  stored.kind === 'report_reminder' ? reminderOf(stored, units) : dossierNoticeOf(stored, units);

/** What somebody is told inside the app, newest first. */
export async function listNotifications(
  { units }: Reference,
  store: Pick<NotificationStore, 'of' | 'unreadOf'>,
  query: QueryOf<typeof contract>,
  userId: string,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('notifications', query);
  const { items, nextCursor } = pageOf('notifications', query, await store.of(userId, window));
  const unread = await store.unreadOf(userId);
  return { items: items.flatMap((one) => toldOf(one, units)), nextCursor, unread };
}
