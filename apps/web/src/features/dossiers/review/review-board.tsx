import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { useTranslation } from 'react-i18next';
import shared from '../desk.module.css';
import { BesidePane } from './beside/beside-pane.tsx';
import { ClaimPane } from './claim/claim-pane.tsx';
import { CriteriaPane } from './criteria/criteria-pane.tsx';
import { KeyHints } from './key-hints.tsx';
import styles from './review.module.css';
import { ReviewHeader } from './review-header.tsx';
import { StepLine } from './step-line.tsx';
import { useReviewDesk } from './use-review-desk.ts';
import { useReviewKeys } from './use-review-keys.ts';

type ReviewBoardProps = {
  person: string;
  review: DossierReview;
  /** The last deed in words, which is still told where it ended what the reader may write. */
  told: string;
  onTold: (words: string) => void;
};

/** One dossier in three panes: its criteria, the claim in hand with the verdict, the evidence beside it. */
export function ReviewBoard({ person, review, ...deed }: ReviewBoardProps) {
  const { t } = useTranslation();
  const desk = useReviewDesk(person, review);
  useReviewKeys(desk);
  return (
    <div className={`${shared.desk} ${styles.desk}`} data-work-screen>
      <ReviewHeader desk={desk} {...deed} />
      <StepLine steps={review.steps} />
      <div className={shared.panes}>
        <CriteriaPane desk={desk} />
        {desk.hand === undefined ? (
          <p className={styles.none}>{t('dossierReview.noCriteria')}</p>
        ) : (
          <ClaimPane desk={desk} hand={desk.hand} />
        )}
        <BesidePane desk={desk} />
      </div>
      <KeyHints desk={desk} />
    </div>
  );
}
