import { useTranslation } from 'react-i18next';
import { ReviewGlyph } from '../review-glyph.tsx';
import type { ReviewRow } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import styles from './verdict.module.css';

/** The verdicts with their keys. Buttons, not radio buttons: a figure key pressed on one of them is still a key of the page. */
export function VerdictButtons({ desk, hand }: { desk: ReviewDesk; hand: ReviewRow }) {
  const { t } = useTranslation();
  const { simulated } = desk.review.dossier;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line
    <div className={styles.choices} role="group" aria-labelledby="review-verdict">
      {desk.verdicts.map((verdict, at) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={hand.written.verdict === verdict}
          aria-keyshortcuts={`${at + 1}`}
          onClick={() => desk.give(verdict)}
        >
          <span aria-hidden="true">
            <kbd>{at + 1}</kbd>
            <ReviewGlyph verdict={verdict} simulated={simulated} />
          </span>
          {t(`dossierReview.verdict.${verdict}`)}
        </button>
      ))}
    </div>
  );
}
