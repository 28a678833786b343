import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './desk.module.css';
import { useDaysLeftWords } from './words/use-deadline-words.ts';

type DeadlineProps = {
  label: string;
  day: string | null;
  none: string;
  daysLeft: number | null;
  /** What stands where no days are counted. */
  quiet: string;
};

function Deadline({ label, day, none, daysLeft, quiet }: DeadlineProps) {
  const lang = useLang();
  const words = useDaysLeftWords();
  return (
    <div className={styles.deadline} data-late={(daysLeft ?? 0) < 0 || undefined}>
      <span>{label}</span>
      <b data-unknown={day === null || undefined}>{day === null ? none : formatDate(day, lang)}</b>
      <span>{daysLeft === null ? quiet : words(daysLeft)}</span>
    </div>
  );
}

/** Until when the office that holds the dossier answers: as it set it itself, and by the rule. */
export function Deadlines({ deadlines }: Pick<Dossier, 'deadlines'>) {
  const { t } = useTranslation();
  const { dueOn, daysLeft, ruleDueOn, ruleDaysLeft } = deadlines;
  return (
    <>
      <Deadline
        label={t('dossierReview.dueOn')}
        day={dueOn}
        daysLeft={daysLeft}
        none={t('dossier.notSet')}
        quiet={t('dossierReview.noDue')}
      />
      <Deadline
        label={t('dossierReview.ruleDue')}
        day={ruleDueOn}
        daysLeft={ruleDaysLeft}
        none={t('dossier.noBasis')}
        quiet={t('dossierReview.noAlarm')}
      />
    </>
  );
}
