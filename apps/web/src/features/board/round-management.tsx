import type { BoardRound } from '@tiendo/contracts/board.ts';
import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { RoundDatesForm } from './round-dates-form.tsx';
import { RoundExceptions } from './round-exceptions.tsx';

/** What those who manage a round set: its due date, its lock, and leave for single units. */
export function RoundManagement({ round }: { round: BoardRound }) {
  const { t } = useTranslation();
  return (
    <details className={styles.management}>
      <summary>{t('round.manage')}</summary>
      <div className={styles.forms}>
        <RoundDatesForm key={round.version} round={round} />
        <RoundExceptions round={round} />
      </div>
    </details>
  );
}
