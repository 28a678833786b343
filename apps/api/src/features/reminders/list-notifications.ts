import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listNotifications as contract, NotificationItem } from '@tiendo/contracts/notifications.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { NotificationStore, StoredNotification } from './notification-store.ts';

function toldOf(stored: StoredNotification, units: UnitDirectory): NotificationItem[] {
  const { roundId, ownerId, setCode, period, asOf, dueOn, unitIds, ...told } = stored;
  const owner = units.byId(ownerId);
  if (owner === null) return [];
  const waitedFor = unitIds.flatMap((id) => units.byId(id) ?? []);
  return [
    {
      ...told,
      round: { id: roundId, unit: unitSummaryOf(owner, asOf), setCode, period, dueOn },
      units: waitedFor.map((unit) => unitSummaryOf(unit, asOf)),
    },
  ];
}

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
