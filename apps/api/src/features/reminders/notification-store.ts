import type { DossierNotice, NotificationItem } from '@tiendo/contracts/notifications.ts';
import type { PageWindow } from '../../shared/paging.ts';

type Kept = Pick<NotificationItem, 'id' | 'sentBy' | 'createdAt' | 'readAt'>;

/** A reminder as it is stored; its units by id. */
export type StoredReminder = Kept & {
  readonly kind: 'report_reminder';
  readonly daysLate: number | null;
  readonly unitIds: readonly number[];
  readonly round: {
    readonly id: number;
    readonly ownerId: number;
    readonly setCode: string;
    readonly period: string;
    readonly asOf: string;
    readonly dueOn: string | null;
  };
};

/** What is told of a dossier, as it is stored. */
export type StoredDossierNotice = Kept & {
  readonly kind: DossierNotice['kind'];
  readonly dossier: {
    readonly id: number;
    readonly unitId: number;
    readonly level: DossierNotice['dossier']['level'];
    readonly year: number;
    readonly openedOn: string;
  };
  readonly state: DossierNotice['state'];
  readonly comment: DossierNotice['comment'];
};

export type StoredNotification = StoredReminder | StoredDossierNotice;

export type NotificationStore = {
  /** Newest first. */
  of(userId: string, window: PageWindow): Promise<StoredNotification[]>;
  unreadOf(userId: string): Promise<number>;
  /** Notes that somebody has read those of theirs; null: all. */
  read(userId: string, ids: readonly number[] | null): Promise<void>;
};
