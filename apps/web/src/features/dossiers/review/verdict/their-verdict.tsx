import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import type { ReviewRow } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import styles from './verdict.module.css';

/** What somebody else stored meanwhile, beside what is being written; one of the two is chosen. */
export function TheirVerdict({ desk, hand }: { desk: ReviewDesk; hand: ReviewRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const theirs = hand.draft?.theirs ?? null;
  if (theirs === null) return null;
  const { verdict, reason, documentNumber, by } = theirs;
  return (
    <div className={styles.theirs} role="alert">
      <p>
        <Icon name="warning" />
        <b>
          {by === null
            ? t('dossierReview.theirs.title')
            : t('dossierReview.theirs.titleBy', {
                name: by.by.name,
                time: formatMadeOn(Date.parse(by.at), lang),
              })}
        </b>
      </p>
      <p>
        {t(`dossier.verdict.${verdict ?? 'none'}`)}
        {documentNumber !== null && `, ${t('dossierReview.byPaper', { number: documentNumber })}`}
        {reason !== null && `: ${reason}`}
      </p>
      <p>
        {t('dossierReview.theirs.ask')}{' '}
        <Button look="text" onClick={() => desk.saver.settle(hand.position, 'mine')}>
          {t('dossierReview.theirs.keepMine')}
        </Button>
        <Button look="text" onClick={() => desk.saver.settle(hand.position, 'theirs')}>
          {t('dossierReview.theirs.takeTheirs')}
        </Button>
      </p>
    </div>
  );
}
