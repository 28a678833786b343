import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from '../../shared/notifications/notifications-queries.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import styles from './top-bar.module.css';

/** The way to what the person is told, with how much of it is not read. */
export function NotificationsLink() {
  const { t } = useTranslation();
  const lang = useLang();
  const unread = useQuery(unreadQuery()).data?.unread ?? 0;
  return (
    <Link to="/thong-bao">
      {t('account.notifications')}
      {unread > 0 && (
        <>
          {' '}
          <span className={styles.unread}>{formatInteger(unread, lang)}</span>{' '}
          <VisuallyHidden>{t('account.unread')}</VisuallyHidden>
        </>
      )}
    </Link>
  );
}
