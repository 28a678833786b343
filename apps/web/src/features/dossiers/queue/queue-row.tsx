import { Link } from '@tanstack/react-router';
import type { DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/account/me.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Tag } from '../../../shared/ui/tag.tsx';
import { levelLabel } from '../../../shared/units/set-label.ts';
import { unitLabel } from '../../../shared/units/unit-label.ts';
import { useDaysLeftWords } from '../words/use-deadline-words.ts';
import styles from './queue.module.css';

type Of = { dossier: DossierSummary };

/** The day that the office set, with the days left; the day of the rule beside it. */
function DueCells({ dossier: { deadlines } }: Of) {
  const { t } = useTranslation();
  const lang = useLang();
  const daysLeftWords = useDaysLeftWords();
  const { dueOn, daysLeft, ruleDueOn, ruleDaysLeft } = deadlines;
  return (
    <>
      <td className={styles.due} data-late={(daysLeft ?? 0) < 0 || undefined}>
        {dueOn === null ? (
          <span className={styles.quiet}>{t('dossier.notSet')}</span>
        ) : (
          formatDate(dueOn, lang)
        )}
        {daysLeft !== null && <b>{daysLeftWords(daysLeft)}</b>}
      </td>
      <td className={styles.due}>
        {ruleDueOn === null ? (
          <span className={styles.quiet}>{t('dossier.noBasis')}</span>
        ) : (
          formatDate(ruleDueOn, lang)
        )}
        {ruleDaysLeft !== null && <span>{daysLeftWords(ruleDaysLeft)}</span>}
      </td>
    </>
  );
}

function ProgressCell({ dossier: { reviewed, size, outstanding } }: Of) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <td data-numeric>
      {formatCount(reviewed, lang)}/{formatCount(size, lang)}
      {outstanding > 0 && (
        <div className={styles.quiet}>
          {t('dossierQueue.outstanding', { count: formatCount(outstanding, lang) })}
        </div>
      )}
    </td>
  );
}

type Assigning = {
  /** Whether the caller gives dossiers to reviewers. */
  assigns: boolean;
  /** Null: nobody holds it in the step it is in. */
  onAssign: (() => void) | null;
};

function HolderCells({ dossier, assigns, onAssign }: Of & Assigning) {
  const { t } = useTranslation();
  const { holder, unit } = dossier;
  const button = t(holder === null ? 'dossierQueue.assign.button' : 'dossierQueue.assign.handOver');
  return (
    <>
      <td>{holder?.name ?? <span className={styles.quiet}>{t('dossierQueue.nobody')}</span>}</td>
      {assigns && (
        <td>
          {onAssign !== null && (
            <Button
              look="text"
              aria-label={t('dossierQueue.assign.name', { button, unit: unit.name })}
              onClick={onAssign}
            >
              {button}
            </Button>
          )}
        </td>
      )}
    </>
  );
}

/** Whether the reader has a word to say on the page of the review; others are led to the dossier itself. */
function useReviews(): boolean {
  const [reviews, confirms] = [useMay('dossier.review'), useMay('dossier.confirm')];
  return reviews?.granted === true || confirms?.granted === true;
}

/** One dossier of the queue. */
export function QueueRow({ dossier, ...assigning }: Of & Assigning) {
  const { t } = useTranslation();
  const reviews = useReviews();
  const lang = useLang();
  const { id, unit, level, year, state, stateSince, submissionCount, simulated } = dossier;
  return (
    <tr>
      <th scope="row">
        <Link
          to={reviews && submissionCount > 0 ? '/ho-so/$id/tham-dinh' : '/ho-so/$id'}
          params={{ id }}
          data-row={id}
        >
          {unitLabel(unit, lang)}
        </Link>{' '}
        {simulated && <Tag kind="simulated" />}
        <div className={styles.quiet}>{unit.path.slice(0, -1).join(', ')}</div>
      </th>
      <td>{levelLabel(level, t, lang)}</td>
      <td data-numeric>{year}</td>
      <td>
        {dossierStateName(state, lang)}
        <div className={styles.quiet}>{formatDate(stateSince, lang)}</div>
      </td>
      <td data-numeric>{submissionCount}</td>
      <DueCells dossier={dossier} />
      <ProgressCell dossier={dossier} />
      <HolderCells dossier={dossier} {...assigning} />
    </tr>
  );
}
