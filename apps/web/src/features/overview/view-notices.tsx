import { useRouterState } from '@tanstack/react-router';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import type { ViewNotice } from '../../shared/view/view-notice.ts';
import styles from './overview.module.css';

/** What was changed beside what was asked for. */
export function ViewNotices() {
  const { t } = useTranslation();
  const lang = useLang();
  const notices = useRouterState({ select: (state) => state.location.state.notices }) ?? [];
  const words = (notice: ViewNotice) =>
    notice.kind === 'unit_followed'
      ? t('notice.unitFollowed', { from: notice.from, to: notice.to, date: formatDate(notice.date, lang) })
      : t('notice.setFitted', { from: notice.from, to: notice.to });
  return (
    <div role="status" className={styles.notices}>
      {notices.map((notice) => (
        <p key={notice.kind}>{words(notice)}</p>
      ))}
    </div>
  );
}
