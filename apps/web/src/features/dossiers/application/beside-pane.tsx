import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import styles from '../beside.module.css';
import { Talk } from '../talk/talk.tsx';
import { FileView } from '../viewer/file-view.tsx';
import { DeedsView } from './beside/deeds-view.tsx';
import { PapersView } from './beside/papers-view.tsx';
import { SubmissionsView } from './beside/submissions-view.tsx';
import type { Beside, DossierDesk } from './use-dossier-desk.ts';

type Part = { beside: Beside; label: string; count: number | null };

function useParts({ dossier, hand }: DossierDesk): readonly Part[] {
  const { t } = useTranslation();
  const documents = hand === undefined || hand.kind === 'condition' ? [] : hand.documents;
  return [
    { beside: undefined, label: t('dossierApplication.beside.documents'), count: documents.length },
    {
      beside: 'lan-nop',
      label: t('dossierApplication.beside.submissions'),
      count: dossier.submissions.length,
    },
    { beside: 'van-ban', label: t('dossierApplication.beside.papers'), count: null },
    { beside: 'qua-trinh', label: t('dossierApplication.beside.deeds'), count: dossier.deeds.length },
  ];
}

/** The file that was chosen, else the newest of the line in hand. */
function ShownFile({ desk: { dossier, hand, place } }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const documents = hand === undefined || hand.kind === 'condition' ? [] : hand.documents;
  const files = documents.flatMap((document) => document.files);
  const file = files.find(({ id }) => id === place.tep) ?? files[0];
  if (file === undefined) return <p className={styles.none}>{t('dossierApplication.beside.none')}</p>;
  return <FileView key={file.id} dossier={dossier.id} file={file} />;
}

/** What stands beside the line in hand: its documents; what was handed in; what was done so far. */
export function BesidePane({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { xem } = desk.place;
  return (
    <section className={styles.pane} aria-label={t('dossierReview.beside.title')}>
      <ul className={styles.parts}>
        {useParts(desk).map(({ beside, label, count }) => (
          <li key={label}>
            <button type="button" aria-pressed={beside === xem} onClick={() => desk.move({ xem: beside })}>
              {label} {count !== null && <span>{formatCount(count, lang)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {xem === undefined && <ShownFile desk={desk} />}
      {xem === 'lan-nop' && <SubmissionsView desk={desk} />}
      {xem === 'van-ban' && <PapersView dossier={desk.dossier} />}
      {xem === 'qua-trinh' && (
        <div className={styles.scroll}>
          <DeedsView dossier={desk.dossier} />
          <Talk id={desk.dossier.id} />
        </div>
      )}
    </section>
  );
}
