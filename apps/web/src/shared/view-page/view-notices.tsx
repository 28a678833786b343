import { useRouterState } from '@tanstack/react-router';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { setLabel } from '../units/set-label.ts';
import { useSetOf } from '../units/use-sets.ts';
import type { ViewNotice } from '../view/view-notice.ts';
import styles from './view-page.module.css';

function UnitFollowed({ notice }: { notice: Extract<ViewNotice, { kind: 'unit_followed' }> }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { from, to, date } = notice;
  return <p>{t('notice.unitFollowed', { from, to, date: formatDate(date, lang) })}</p>;
}

function SetFitted({ notice }: { notice: Extract<ViewNotice, { kind: 'set_fitted' }> }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf } = useSetOf();
  const from = setOf(notice.from);
  const to = setOf(notice.to);
  if (to === undefined) return null;
  const shown = setLabel(to, t, lang);
  return (
    <p>
      {from === undefined
        ? t('notice.otherSetFitted', { to: shown })
        : t('notice.setFitted', { from: setLabel(from, t, lang), to: shown })}
    </p>
  );
}

/** What was changed beside what was asked for. */
export function ViewNotices() {
  const notices = useRouterState({ select: (state) => state.location.state.notices }) ?? [];
  return (
    <div role="status" className={styles.notices}>
      {notices.map((notice) =>
        notice.kind === 'unit_followed' ? (
          <UnitFollowed key={notice.kind} notice={notice} />
        ) : (
          <SetFitted key={notice.kind} notice={notice} />
        ),
      )}
    </div>
  );
}
