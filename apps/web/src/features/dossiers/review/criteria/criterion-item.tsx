import { Link } from '@tanstack/react-router';
import { criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { VisuallyHidden } from '../../../../shared/ui/visually-hidden.tsx';
import { ReviewGlyph } from '../review-glyph.tsx';
import type { ReviewRow } from '../review-rows.ts';
import { type ReviewDesk, rowId } from '../use-review-desk.ts';
import styles from './criteria.module.css';
import { type SaidColumn, saidIn } from './said-columns.ts';

type CriterionItemProps = {
  desk: ReviewDesk;
  row: ReviewRow;
  columns: readonly SaidColumn[];
  isInHand: boolean;
};

/** What became of a criterion since the submission before: handed in again, returned and as it was, changed. */
function sinceOf({
  of: { wasReturned, isChanged },
}: ReviewRow): 'resubmitted' | 'untouched' | 'changed' | null {
  if (wasReturned) return isChanged ? 'resubmitted' : 'untouched';
  return isChanged ? 'changed' : null;
}

/** A plain press turns to the criterion; with a key held, the browser opens the link as it does any. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** One criterion of the list: its name, what changed, and what each has said. */
export function CriterionItem({ desk, row, columns, isInHand }: CriterionItemProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { criterion } = row.of.claim;
  const { text: name, lang: nameLang } = criterionNameOrPlace(criterion, lang, 'short');
  const number = criterion.number ?? criterion.position;
  const since = sinceOf(row);
  const { simulated } = desk.review.dossier;
  return (
    <li>
      <Link
        id={rowId(row.position)}
        to="/ho-so/$id/tham-dinh"
        params={{ id: desk.review.dossier.id }}
        search={{ ...desk.place, 'tieu-chi': row.position, tep: undefined }}
        activeProps={{}}
        aria-current={isInHand || undefined}
        className={styles.item}
        data-since={since ?? undefined}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          desk.go(row);
        }}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.name} lang={nameLang} title={name}>
          {name}
        </span>
        {since !== null && <span className={styles.since}>{t(`dossierReview.change.${since}`)}</span>}
        {row.draft?.theirs && (
          <span className={`${styles.since} ${styles.disputed}`}>{t('dossierReview.disputed')}</span>
        )}
        <span className={styles.said}>
          {columns.map((column) => (
            <span key={column}>
              <VisuallyHidden>{t(`dossierReview.column.${column}`)}: </VisuallyHidden>
              <ReviewGlyph verdict={saidIn(row, column, desk.stage)} simulated={simulated} />
            </span>
          ))}
        </span>
      </Link>
    </li>
  );
}
