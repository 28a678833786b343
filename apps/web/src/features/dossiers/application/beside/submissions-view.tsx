import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import beside from '../../beside.module.css';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './beside.module.css';
import { ChangesSince } from './changes-since.tsx';

type Submission = Dossier['submissions'][number];

function SubmissionItem({ desk, submission }: { desk: DossierDesk; submission: Submission }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { number, on, by, hash } = submission;
  return (
    <li>
      <h3>{t('dossier.submission', { number, date: formatDate(on, lang) })}</h3>
      <p>{by.name}</p>
      <p className={styles.hash}>
        <span>{t('dossierApplication.hash')}</span> <code>{hash}</code>
      </p>
      {number > 1 && <ChangesSince desk={desk} number={number} />}
    </li>
  );
}

/** Every submission, the last first: frozen, with the hash of its content and what changed since the one before. */
export function SubmissionsView({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const { submissions } = desk.dossier;
  if (submissions.length === 0)
    return <p className={beside.none}>{t('dossierApplication.beside.noSubmissions')}</p>;
  return (
    <ol className={`${beside.entries} ${beside.scroll}`}>
      {submissions.map((submission) => (
        <SubmissionItem key={submission.number} desk={desk} submission={submission} />
      ))}
    </ol>
  );
}
