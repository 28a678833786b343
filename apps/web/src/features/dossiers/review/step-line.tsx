import type { DossierStep } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { daysBetween } from '@tiendo/domain/time/calendar-date.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx';
import styles from './review.module.css';

/** Day and month; the year is that of the dossier. */
const dayText = (day: string): string => formatDate(day, 'vi').slice(0, 5);

/** The steps of the procedure, how far the dossier has come, and how long each step took. */
export function StepLine({ steps }: { steps: readonly DossierStep[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const took = (begunOn: string | null, doneOn: string): string => {
    if (begunOn === null) return '';
    const days = daysBetween(begunOn, doneOn);
    return days === 0 ? '' : ` · ${formatCount(days, lang)} ${countedWord('day', lang, days)}`;
  };
  const when = ({ standing, begunOn, doneOn }: DossierStep) => {
    if (doneOn !== null)
      return { text: dayText(doneOn), took: took(begunOn, doneOn), title: formatDate(doneOn, lang) };
    if (standing !== 'current' || begunOn === null) return null;
    return {
      text: t('dossierReview.since', { date: dayText(begunOn) }),
      took: '',
      title: formatDate(begunOn, lang),
    };
  };
  return (
    <ol className={styles.steps} aria-label={t('dossierReview.steps')}>
      {steps.map((step) => {
        const day = when(step);
        return (
          <li
            key={step.key}
            data-standing={step.standing}
            aria-current={step.standing === 'current' ? 'step' : undefined}
          >
            <i aria-hidden="true" />
            <span>{t(`dossier.step.${step.key}`)}</span>
            <VisuallyHidden>{t(`dossier.standing.${step.standing}`)}</VisuallyHidden>
            {day !== null && (
              <time title={`${day.title}${day.took}`}>
                {day.text}
                <span className={styles.took}>{day.took}</span>
              </time>
            )}
          </li>
        );
      })}
    </ol>
  );
}
