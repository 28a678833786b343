import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../../shared/account/access-gate.tsx';
import { useMe } from '../../../shared/account/me.ts';
import { type Failure, failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../../shared/figure-frame/frame-skeleton.tsx';
import { useFailureText } from '../../../shared/form/form-errors.tsx';
import button from '../../../shared/ui/button.module.css';
import page from '../../../shared/ui/page.module.css';
import { dossierQuery } from '../dossier-queries.ts';
import { DossierBoard } from './dossier-board.tsx';

/** The server's own words say what there is instead of a dossier. */
const isToldBy = (failure: Failure): boolean =>
  failure.kind === 'problem' && ['unknown_dossier', 'forbidden'].includes(failure.problem.code);

function Unread({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation();
  const textOf = useFailureText();
  if (!isToldBy(failure)) return <FailureWords failure={failure} onRetry={onRetry} />;
  return (
    <div role="alert">
      <p>{textOf(failure)}</p>
      <p>
        <Link className={button.button} to="/ho-so">
          {t('dossierApplication.toQueue')}
        </Link>
      </p>
    </div>
  );
}

function OneDossier() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/ho-so/$id' });
  const account = useMe()?.account ?? null;
  const { data, error, refetch } = useQuery({ ...dossierQuery(id), staleTime: 0 });
  if (data !== undefined && account !== null)
    return <DossierBoard key={`${account.id}:${id}`} person={account.id} dossier={data} />;
  return (
    <div className={page.content}>
      <h1>{t('dossierApplication.title')}</h1>
      {error === null ? (
        <FrameSkeleton label={t('dossierApplication.title')} />
      ) : (
        <Unread failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** Hồ sơ: one dossier for everybody who may read it; its applicant fills it in and hands it in here. */
export function DossierPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('dossierApplication.documentTitle'));
  return (
    <AccessGate action="dossier.read">
      <OneDossier />
    </AccessGate>
  );
}
