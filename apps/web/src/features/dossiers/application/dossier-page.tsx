import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../../shared/account/access-gate.tsx';
import { useMe } from '../../../shared/account/me.ts';
import { dossierQuery } from '../dossier-queries.ts';
import { UnreadDossier } from '../unread-dossier.tsx';
import { DossierBoard } from './dossier-board.tsx';

function OneDossier() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/ho-so/$id' });
  const account = useMe()?.account ?? null;
  const { data, error, refetch } = useQuery({ ...dossierQuery(id), staleTime: 0 });
  if (data !== undefined && account !== null)
    return <DossierBoard key={`${account.id}:${id}`} person={account.id} dossier={data} />;
  return <UnreadDossier title={t('dossierApplication.title')} error={error} onRetry={() => void refetch()} />;
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
