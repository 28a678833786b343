import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/account/me.ts';
import { Button } from '../../../shared/ui/button.tsx';
import beside from '../beside.module.css';
import { PhotographView } from './photograph-view.tsx';
import type { ReviewDesk } from './use-review-desk.ts';
import { VisitEntry } from './visits/visit-entry.tsx';
import { VisitForm } from './visits/visit-form.tsx';
import { photographsOf } from './visits/visit-photographs.ts';

/** What was seen on the spot, visit after visit; and the way to note more, for those who review. */
function Visits({ desk }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { review, visitUploads } = desk;
  const notes = useMay('dossier.review')?.granted === true && review.stage !== null && !review.conflict;
  return (
    <div className={`${beside.entries} ${beside.scroll}`}>
      <div>
        {notes && !adding && <Button onClick={() => setAdding(true)}>{t('dossierReview.visit.add')}</Button>}{' '}
        <span role="status">{visitUploads.told}</span>
      </div>
      {adding && <VisitForm dossier={review.dossier.id} onClose={() => setAdding(false)} />}
      {review.visits.length === 0 && <p>{t('dossierReview.visit.none')}</p>}
      <ol>
        {review.visits.map((visit) => (
          <VisitEntry
            key={visit.id}
            desk={desk}
            visit={visit}
            isOpen={notes && visit.stage === review.stage}
          />
        ))}
      </ol>
    </div>
  );
}

/** The visits, or one photograph of them large. */
export function VisitsView({ desk }: { desk: ReviewDesk }) {
  const open = photographsOf(desk.review).find(({ id }) => id === desk.place.tep);
  return open === undefined ? <Visits desk={desk} /> : <PhotographView desk={desk} file={open} />;
}
