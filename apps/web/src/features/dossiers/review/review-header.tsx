import { Link } from '@tanstack/react-router';
import { reviewingPart } from '@tiendo/domain/dossiers/reviewing-part.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../../shared/ui/tag.tsx';
import { levelLabel } from '../../../shared/units/set-label.ts';
import { unitLabel } from '../../../shared/units/unit-label.ts';
import { CopyLink } from '../../../shared/view-bar/copy-link.tsx';
import { Deadlines } from '../deadlines.tsx';
import shared from '../desk.module.css';
import { DossierActions } from './dossier-actions.tsx';
import styles from './review.module.css';
import type { ReviewDesk } from './use-review-desk.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type ReviewHeaderProps = { desk: ReviewDesk; told: string; onTold: (words: string) => void };

/** What is reviewed, until when, and what can be done to it as a whole. */
export function ReviewHeader({ desk, told, onTold }: ReviewHeaderProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { dossier, submission } = desk.review;
  const place = [unitLabel(dossier.unit, lang), ...dossier.unit.path.slice(0, 1)].join(', ');
  const level = lowerFirst(levelLabel(dossier.level, t, lang));
  return (
    <header className={shared.header}>
      <div className={shared.title}>
        <p>
          <Link to="/ho-so">{t('dossierReview.toQueue')}</Link>
          <Link to="/ho-so/$id" params={{ id: dossier.id }}>
            {t('dossierApplication.whole')}
          </Link>
          <b>{dossierStateName(dossier.state, lang)}</b>
          <span>
            {t('dossier.submission', { number: submission.number, date: formatDate(submission.on, lang) })}
          </span>
          {dossier.simulated && (
            <>
              <Tag kind="simulated" />
              <span data-fold>{t('dossierReview.simulated')}</span>
            </>
          )}
          <span>
            {dossier.holder === null
              ? t('dossierReview.heldByNobody')
              : t('dossierReview.heldBy', { name: dossier.holder.name })}
          </span>
        </p>
        <h1>{t('dossierReview.heading', { unit: place, level, year: dossier.year })}</h1>
      </div>
      {reviewingPart[dossier.state] !== null && <Deadlines deadlines={dossier.deadlines} />}
      <div className={shared.actions}>
        <CopyLink />
        <DossierActions desk={desk} onTold={onTold} />
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </header>
  );
}
