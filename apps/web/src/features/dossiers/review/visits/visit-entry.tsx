import type { DossierVisit } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import type { ReviewDesk } from '../use-review-desk.ts';
import { AddPhotographs } from './add-photographs.tsx';
import { PhotographGrid } from './photograph-grid.tsx';
import styles from './visits.module.css';

type VisitEntryProps = {
  desk: ReviewDesk;
  visit: DossierVisit;
  /** Whether the reader may add photographs and take them out. */
  isOpen: boolean;
};

/** One visit: when, by whom, what was seen, the photographs. */
export function VisitEntry({ desk, visit, isOpen }: VisitEntryProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { stage, on, participants, note, by } = visit;
  const title = { date: formatDate(on, lang), stage: t(`dossier.stage.${stage}`), name: by.by.name };
  return (
    <li>
      <h3>{t('dossierReview.visit.title', title)}</h3>
      {participants !== null && <p>{t('dossierReview.visit.with', { participants })}</p>}
      <p className={styles.note}>{note}</p>
      <PhotographGrid desk={desk} visit={visit} isOpen={isOpen} />
      {isOpen && <AddPhotographs visit={visit} visitUploads={desk.visitUploads} />}
    </li>
  );
}
