import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { readNotifications } from '@tiendo/contracts/notifications.ts';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { failureOf } from '../../shared/api/failure.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import {
  notificationsChanged,
  notificationsQuery,
} from '../../shared/notifications/notifications-queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import page from '../../shared/ui/page.module.css';
import { NotificationRow } from './notification-row.tsx';
import styles from './notifications.module.css';

function NotificationsContent() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    notificationsQuery(),
  );
  const read = useCommand(readNotifications, () => notificationsChanged(client));
  const items = data?.pages.flatMap((one) => one.items) ?? [];
  const unread = data?.pages[0]?.unread ?? 0;
  const retry = () => void (data === undefined ? refetch() : fetchNextPage());
  return (
    <div className={page.content} aria-busy={isFetching}>
      <h1>{t('notifications.title')}</h1>
      {unread > 0 && (
        <p className={styles.deed}>
          <Button disabled={read.isPending} onClick={() => read.mutate({ body: {} })}>
            {t('notifications.readAll')}
          </Button>
        </p>
      )}
      <CommandFailure error={read.error} />
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => (
            <NotificationRow
              key={item.id}
              item={item}
              onRead={(id) => read.mutate({ body: { ids: [id] } })}
            />
          ))}
        </ul>
      )}
      {data !== undefined && items.length === 0 && <p className={styles.none}>{t('notifications.none')}</p>}
      {error !== null && <FailureWords failure={failureOf(error)} onRetry={retry} />}
      {hasNextPage && error === null && (
        <p className={styles.deed}>
          <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
            {t('notifications.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Thông báo: what the person is told inside the app. */
export function NotificationsPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('notifications.documentTitle'));
  return (
    <AccessGate action="signed_in">
      <NotificationsContent />
    </AccessGate>
  );
}
