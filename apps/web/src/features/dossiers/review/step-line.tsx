import type { DossierStep } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { daysBetween } from '@tiendo/domain/time/calendar-date.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/account/me.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx';
import styles from './review.module.css';

/** The day that a step shows: on which it ended, or since when it lasts. */
const dayOf = ({ standing, begunOn, doneOn }: DossierStep): string | null =>
  doneOn ?? (standing === 'current' ? begunOn : null);

/** Day and month; with the year where it is another than that of the step before, or than this year at first. */
const dayText = (day: string, before: string): string =>
  formatDate(day, 'vi').slice(0, day.slice(0, 4) === before.slice(0, 4) ? 5 : undefined);

/** The steps of the procedure, how far the dossier has come, and how long each step took. */
export function StepLine({ steps }: { steps: readonly DossierStep[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const today = useMe()?.today ?? '';
  const took = (begunOn: string | null, doneOn: string): string => {
    if (begunOn === null) return '';
    const days = daysBetween(begunOn, doneOn);
    return days === 0 ? '' : ` · ${formatCount(days, lang)} ${countedWord('day', lang, days)}`;
  };
  const when = (step: DossierStep, place: number) => {
    const day = dayOf(step);
    if (day === null) return null;
    const { begunOn, doneOn } = step;
    const before = steps
      .slice(0, place)
      .map(dayOf)
      .findLast((one) => one !== null);
    const text = dayText(day, before ?? today);
    return {
      text: doneOn === null ? t('dossierReview.since', { date: text }) : text,
      took: doneOn === null ? '' : took(begunOn, doneOn),
      title: formatDate(day, lang),
    };
  };
  return (
    <ol className={styles.steps} aria-label={t('dossierReview.steps')}>
      {steps.map((step, place) => {
        const day = when(step, place);
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
