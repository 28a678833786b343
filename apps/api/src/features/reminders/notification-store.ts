import type { NotificationItem } from '@tiendo/contracts/notifications.ts';
import type { PageWindow } from '../../shared/paging.ts';

/** A notification as it is stored; its units by id. */
export type StoredNotification = Omit<NotificationItem, 'round' | 'units'> & {
  readonly roundId: number;
  readonly ownerId: number;
  readonly setCode: string;
  readonly period: string;
  readonly asOf: string;
  readonly dueOn: string | null;
  readonly unitIds: readonly number[];
};

export type NotificationStore = {
  /** Newest first. */
  of(userId: string, window: PageWindow): Promise<StoredNotification[]>;
  unreadOf(userId: string): Promise<number>;
  /** Notes that somebody has read those of theirs; null: all. */
  read(userId: string, ids: readonly number[] | null): Promise<void>;
};
