import { Link } from '@tanstack/react-router';
import type { NotificationItem } from '@tiendo/contracts/notifications.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { useSetOf } from '../../shared/units/use-sets.ts';
import styles from './notifications.module.css';

/** By when the reports are due, and how late they were when the reminder was sent. */
function dueText({ round, daysLate }: NotificationItem, t: TFunction, lang: Lang): string {
  if (round.dueOn === null) return t('notifications.noDueDate');
  const due = t('notifications.due', { date: formatDate(round.dueOn, lang) });
  if (daysLate === null || daysLate === 0) return due;
  return `${due}, ${t('notifications.late', { days: formatCount(daysLate, lang) })}`;
}

type NotificationRowProps = { item: NotificationItem; onRead: (id: number) => void };

/** One thing that the person is told: of which reports, by when, by whom; its title leads to the board. */
export function NotificationRow({ item, onRead }: NotificationRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf } = useSetOf();
  const { round, units, sentBy, createdAt } = item;
  const unread = item.readAt === null;
  const set = setOf(round.setCode);
  const named = formatList(
    units.map((unit) => unitLabel(unit, lang)),
    lang,
  );
  const by = sentBy ?? t('notifications.system');
  return (
    <li data-unread={unread || undefined}>
      <Link
        to="/tien-do-bao-cao"
        search={{ 'don-vi': round.unit.ref, bo: round.setCode, vong: round.id }}
        onClick={() => {
          if (unread) onRead(item.id);
        }}
      >
        {t('notifications.reminder', { period: formatPeriod(periodOf(round.period), lang), units: named })}
      </Link>
      {unread && <b className={styles.unread}>{t('notifications.unread')}</b>}
      <p>
        {set === undefined ? round.setCode : setLabel(set, t, lang)}; {dueText(item, t, lang)}
      </p>
      <p className={styles.sent}>
        {t('notifications.sent', { name: by, time: formatMadeOn(Date.parse(createdAt), lang) })}
      </p>
    </li>
  );
}
