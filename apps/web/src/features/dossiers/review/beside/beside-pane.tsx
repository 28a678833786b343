import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import styles from '../../beside.module.css';
import { DocumentsView } from '../documents-view.tsx';
import { documentsOf, paperDocuments } from '../review-documents.ts';
import { TalkView } from '../talk-view.tsx';
import type { Beside, ReviewDesk } from '../use-review-desk.ts';
import { VisitsView } from '../visits-view.tsx';
import { ReturnsView } from './returns-view.tsx';

type Part = { beside: Beside; label: string; count: number };

function useParts({ review, hand }: ReviewDesk): readonly Part[] {
  const { t } = useTranslation();
  return [
    {
      beside: undefined,
      label: t('dossierReview.beside.evidence'),
      count: documentsOf(hand?.of.files ?? []).length,
    },
    { beside: 'giay-to', label: t('dossierReview.beside.papers'), count: paperDocuments(review).length },
    { beside: 'thuc-dia', label: t('dossierReview.beside.visits'), count: review.visits.length },
    { beside: 'tra-lai', label: t('dossierReview.beside.returns'), count: review.returns.length },
    { beside: 'trao-doi', label: t('dossierReview.beside.talk'), count: hand?.of.openComments ?? 0 },
  ];
}

/** What stands beside the claim: evidence of the criterion, papers of the dossier, what was seen on the spot, what was returned. */
export function BesidePane({ desk }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const parts = useParts(desk);
  const { xem } = desk.place;
  return (
    <section className={styles.pane} aria-label={t('dossierReview.beside.title')}>
      <ul className={styles.parts}>
        {parts.map(({ beside, label, count }) => (
          <li key={label}>
            <button
              type="button"
              aria-pressed={beside === xem}
              onClick={() => desk.move({ xem: beside, tep: undefined })}
            >
              {label} <span>{formatCount(count, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
      {xem === 'thuc-dia' && <VisitsView desk={desk} />}
      {xem === 'tra-lai' && <ReturnsView review={desk.review} />}
      {xem === 'trao-doi' && <TalkView desk={desk} />}
      {(xem === undefined || xem === 'giay-to') && <DocumentsView desk={desk} />}
    </section>
  );
}
