import type { DossierReturn } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import styles from '../../beside.module.css';

/** What an item of a return is of: a criterion by number and name, or a paper. */
function useItemName(review: DossierReview): (item: DossierReturn['items'][number]) => string {
  const lang = useLang();
  return ({ criterion, paperCode }) => {
    const row = review.criteria.find(({ claim }) => claim.criterion.position === criterion);
    if (row !== undefined) return criterionLabel(row.claim.criterion, lang, 'short').text;
    const paper = review.papers.find(({ code }) => code === paperCode);
    return (lang === 'vi' ? paper?.nameVi : paper?.nameEn) ?? paperCode ?? '';
  };
}

/** Every time that more was asked for: of what, and why; the newest first. */
export function ReturnsView({ review }: { review: DossierReview }) {
  const { t } = useTranslation();
  const lang = useLang();
  const nameOf = useItemName(review);
  if (review.returns.length === 0)
    return <p className={styles.none}>{t('dossierReview.beside.noReturns')}</p>;
  return (
    <ol className={`${styles.entries} ${styles.scroll}`}>
      {review.returns.map(({ stage, submission, returnedOn, by, items }) => (
        <li key={`${stage}:${submission}:${returnedOn}`}>
          <h3>
            {t('dossierReview.beside.returned', {
              stage: t(`dossier.stage.${stage}`),
              number: submission,
              date: formatDate(returnedOn, lang),
              name: by.by.name,
            })}
          </h3>
          <ul>
            {items.map((item) => (
              <li key={`${item.criterion}:${item.paperCode}`}>
                <b>{nameOf(item)}</b>: {item.reason}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
