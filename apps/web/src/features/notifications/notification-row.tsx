import { Link } from '@tanstack/react-router';
import type { DossierNotice, NotificationItem, ReminderNotice } from '@tiendo/contracts/notifications.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { useSetOf } from '../../shared/units/use-sets.ts';
import styles from './notifications.module.css';

/** By when the reports are due, and how late they were when the reminder was sent. */
function dueText({ round, daysLate }: ReminderNotice, t: TFunction, lang: Lang): string {
  if (round.dueOn === null) return t('notifications.noDueDate');
  const due = t('notifications.due', { date: formatDate(round.dueOn, lang) });
  if (daysLate === null || daysLate === 0) return due;
  return `${due}, ${t('notifications.late', { days: formatCount(daysLate, lang) })}`;
}

type RowProps<Item> = { item: Item; onRead: () => void; mark: ReactNode };

/** Whose report is waited for, by when; leads to the board. */
function ReminderBody({ item, onRead, mark }: RowProps<ReminderNotice>) {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf } = useSetOf();
  const { round, units } = item;
  const set = setOf(round.setCode);
  const named = formatList(
    units.map((unit) => unitLabel(unit, lang)),
    lang,
  );
  return (
    <>
      <Link
        to="/tien-do-bao-cao"
        search={{ 'don-vi': round.unit.ref, bo: round.setCode, vong: round.id }}
        onClick={onRead}
      >
        {t('notifications.reminder', { period: formatPeriod(periodOf(round.period), lang), units: named })}
      </Link>
      {mark}
      <p>
        {set === undefined ? round.setCode : setLabel(set, t, lang)}; {dueText(item, t, lang)}
      </p>
    </>
  );
}

/** What became of a dossier, or that it is the reader's turn; leads to the dossier. */
function DossierBody({ item, onRead, mark }: RowProps<DossierNotice>) {
  const { t } = useTranslation();
  const lang = useLang();
  const { dossier, kind, state, comment } = item;
  const unit = unitLabel(dossier.unit, lang);
  const criterion = comment?.criterion ?? null;
  return (
    <>
      <Link to="/ho-so/$id" params={{ id: dossier.id }} onClick={onRead}>
        {t(`notifications.${kind}`, { unit, state: state === null ? '' : dossierStateName(state, lang) })}
      </Link>
      {mark}
      <p>
        {lang === 'vi' ? dossier.level.nameVi : dossier.level.nameEn};{' '}
        {t('notifications.dossierYear', { year: dossier.year })}
        {criterion !== null && `; ${t('notifications.criterion', { criterion })}`}
      </p>
    </>
  );
}

type NotificationRowProps = { item: NotificationItem; onRead: (id: number) => void };

/** One thing that the person is told, with when and by whom; its title leads to where something can be done. */
export function NotificationRow({ item, onRead }: NotificationRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const unread = item.readAt === null;
  const by = item.sentBy ?? t('notifications.system');
  const time = formatMadeOn(Date.parse(item.createdAt), lang);
  const read = () => {
    if (unread) onRead(item.id);
  };
  const isReminder = item.kind === 'report_reminder';
  const mark = unread && <b className={styles.unread}>{t('notifications.unread')}</b>;
  return (
    <li data-unread={unread || undefined}>
      {isReminder ? (
        <ReminderBody item={item} onRead={read} mark={mark} />
      ) : (
        <DossierBody item={item} onRead={read} mark={mark} />
      )}
      <p className={styles.sent}>
        {t(isReminder ? 'notifications.sent' : 'notifications.done', { name: by, time })}
      </p>
    </li>
  );
}
