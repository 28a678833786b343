import { getDossierFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import type { DossierFile } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { type DossierVisit, removeVisitPhotograph } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../../shared/api/use-command.ts';
import { CommandFailure } from '../../../../shared/form/command-failure.tsx';
import { ConfirmedButton } from '../../../../shared/ui/confirmed-button.tsx';
import { isDrawnPicture } from '../../drawn-pictures.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import { photographElement } from './visit-photographs.ts';
import styles from './visits.module.css';

type PhotographProps = { desk: ReviewDesk; visit: DossierVisit; file: DossierFile };

/** The small picture, which opens the large one; of pictures that browsers do not draw the ending of the name. */
function SmallPicture({ desk, file }: Omit<PhotographProps, 'visit'>) {
  const { t } = useTranslation();
  const url = urlOf(getDossierFile, { params: { id: desk.review.dossier.id, file: file.id } });
  return (
    <button
      type="button"
      id={photographElement(file.id)}
      aria-label={t('dossierReview.visit.openPhotograph', { name: file.name })}
      onClick={() => desk.move({ tep: file.id })}
    >
      {isDrawnPicture(file) ? (
        <img src={url} alt="" loading="lazy" />
      ) : (
        <span>{file.name.split('.').at(-1)?.toUpperCase()}</span>
      )}
    </button>
  );
}

/** Takes a photograph out of its visit, once it was asked for again. */
function Removal({ desk, visit, file: { id: file, name } }: PhotographProps) {
  const { t } = useTranslation();
  const command = useCommand(removeVisitPhotograph, () => desk.visitUploads.removed(name));
  return (
    <>
      <ConfirmedButton
        look="text"
        label={t('dossierReview.visit.removePhotograph')}
        name={t('dossierReview.visit.removePhotographName', { name })}
        question={t('dossierReview.visit.removePhotographQuestion', { name })}
        onConfirm={() => command.mutate({ params: { id: desk.review.dossier.id, visit: visit.id, file } })}
      />
      <CommandFailure error={command.error} />
    </>
  );
}

/** The photographs of a visit with their names; `isOpen`: they can be taken out. */
export function PhotographGrid({ desk, visit, isOpen }: Omit<PhotographProps, 'file'> & { isOpen: boolean }) {
  const { t } = useTranslation();
  if (visit.photographs.length === 0) return null;
  return (
    <ul className={styles.photographs} aria-label={t('dossierReview.visit.photographs')}>
      {visit.photographs.map((file) => (
        <li key={file.id}>
          <figure>
            <SmallPicture desk={desk} file={file} />
            <figcaption>{file.name}</figcaption>
          </figure>
          {isOpen && <Removal desk={desk} visit={visit} file={file} />}
        </li>
      ))}
    </ul>
  );
}
