import type { BoardAnswer, BoardRound } from '@tiendo/contracts/board.ts';
import { daysBetweenReminders } from '@tiendo/domain/reporting/reminding.ts';
import { reportStandings } from '@tiendo/domain/reporting/report-standing.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { useCopied } from '../../shared/ui/use-copied.ts';
import styles from './board.module.css';
import { Reminder } from './reminder.tsx';
import { RoundManagement } from './round-management.tsx';
import { StandingGlyph } from './standing-glyph.tsx';

/** The list ready to read out, and the button that copies it. */
function Sentence({ text }: { text: string }) {
  const { t } = useTranslation();
  const [state, copy] = useCopied();
  return (
    <div className={styles.sentence}>
      <p>{text}</p>
      <Button onClick={() => void copy(text)}>
        <Icon name="copy" />
        {t('board.copy')}
      </Button>
      <span role="status">{state === 'idle' ? '' : t(`copy.${state}`)}</span>
    </div>
  );
}

/** How many reports stand where: also the legend of the marks. */
function Counts({ counts }: { counts: BoardRound['counts'] }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <ul className={styles.counts} aria-label={t('board.counts')}>
      {reportStandings.map((standing) => (
        <li key={standing}>
          <StandingGlyph standing={standing} /> {formatCount(counts.byStanding[standing], lang)}{' '}
          {t(`board.standing.${standing}`)}
        </li>
      ))}
    </ul>
  );
}

function Dates({ round }: { round: BoardRound }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { dueOn, lockedFrom, locked } = round;
  const due = dueOn === null ? t('board.noDueDate') : t('board.due', { date: formatDate(dueOn, lang) });
  if (lockedFrom === null) return due;
  const date = formatDate(lockedFrom, lang);
  return `${due} · ${t(locked ? 'board.lockedSince' : 'board.lockedFrom', { date })}`;
}

/** When the system reminds by itself, as long as it does. */
function AutomaticReminders({ round }: { round: BoardRound }) {
  const { t } = useTranslation();
  const { reminderHour: hour, dueOn } = round;
  if (hour !== null)
    return <p className={styles.automatic}>{t('board.automatic', { hour, days: daysBetweenReminders })}</p>;
  return dueOn === null && <p className={styles.automatic}>{t('board.notAutomatic')}</p>;
}

/** The round in hand: its sentence, its counts, its dates, and what can be done about it. */
export function RoundPanel({ board, round }: { board: BoardAnswer; round: BoardRound }) {
  const lang = useLang();
  const reminds = useMay('reminder.send')?.granted === true;
  const manages = useMay('round.manage')?.granted === true;
  return (
    <section className={styles.round} aria-labelledby="round-title">
      <h2 id="round-title">
        {capitaliseFirst(formatPeriod(periodOf(round.period), lang))}
        <span className={styles.dates}>
          <Dates round={round} />
        </span>
      </h2>
      <Sentence text={round.summary} />
      <Counts counts={round.counts} />
      <AutomaticReminders round={round} />
      <div className={styles.deeds}>
        {reminds && <Reminder board={board} round={round} />}
        {manages && <RoundManagement round={round} />}
      </div>
    </section>
  );
}
