import { useTranslation } from 'react-i18next';
import beside from '../beside.module.css';
import { FileView } from '../viewer/file-view.tsx';
import styles from './documents.module.css';
import { shownFile } from './review-documents.ts';
import type { ReviewDesk } from './use-review-desk.ts';

/** The documents as tabs, the newest version of one in view. */
export function DocumentsView({ desk }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const { documents, place, review } = desk;
  const shown = shownFile(documents, place.tep);
  if (shown === null)
    return (
      <p className={beside.none}>
        {t(place.xem === 'giay-to' ? 'dossierReview.beside.noPapers' : 'dossierReview.beside.noEvidence')}
      </p>
    );
  const { document: open, file } = shown;
  return (
    <>
      <ul className={styles.tabs} aria-label={t('dossierReview.beside.documents')}>
        {documents.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-pressed={one.id === open.id}
              title={one.title}
              onClick={() => desk.move({ tep: one.files[0]?.id })}
            >
              <span>{one.title}</span>
              {one.isNew && <b>{t('dossierReview.beside.new')}</b>}
            </button>
          </li>
        ))}
      </ul>
      {open.files.length > 1 && (
        <label className={styles.versions}>
          {t('dossierReview.beside.version')}
          <select
            value={file.id}
            onChange={({ currentTarget: { value } }) => desk.move({ tep: Number(value) })}
          >
            {open.files.map(({ id, number, isNew }) => (
              <option key={id} value={id}>
                {t('dossierReview.beside.versionNumber', { number })}
                {isNew && ` (${t('dossierReview.beside.new')})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <FileView key={file.id} dossier={review.dossier.id} file={file} />
    </>
  );
}
