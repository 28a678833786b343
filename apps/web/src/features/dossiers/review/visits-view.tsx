import { getDossierFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../shared/account/me.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import styles from './beside.module.css';
import { VisitForm } from './visit-form.tsx';

/** What was seen on the spot, with photographs; and the way to note more, for those who review. */
export function VisitsView({ review }: { review: DossierReview }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [adding, setAdding] = useState(false);
  const notes = useMay('dossier.review')?.granted === true && review.stage !== null && !review.conflict;
  const { id } = review.dossier;
  return (
    <div className={styles.entries}>
      {notes && !adding && <Button onClick={() => setAdding(true)}>{t('dossierReview.visit.add')}</Button>}
      {adding && <VisitForm dossier={id} onClose={() => setAdding(false)} />}
      {review.visits.length === 0 && <p>{t('dossierReview.visit.none')}</p>}
      <ol>
        {review.visits.map(({ id: visit, stage, on, participants, note, by, photographs }) => (
          <li key={visit}>
            <h3>
              {t('dossierReview.visit.title', {
                date: formatDate(on, lang),
                stage: t(`dossier.stage.${stage}`),
                name: by.by.name,
              })}
            </h3>
            {participants !== null && <p>{t('dossierReview.visit.with', { participants })}</p>}
            <p className={styles.note}>{note}</p>
            <ul className={styles.photographs}>
              {photographs.map((file) => (
                <li key={file.id}>
                  <figure>
                    <img
                      src={urlOf(getDossierFile, { params: { id, file: file.id } })}
                      alt=""
                      loading="lazy"
                    />
                    <figcaption>{file.name}</figcaption>
                  </figure>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
