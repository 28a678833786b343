import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../../shared/account/access-gate.tsx';
import { useMe } from '../../../shared/account/me.ts';
import { reviewQuery } from '../dossier-queries.ts';
import { UnreadDossier } from '../unread-dossier.tsx';
import { ReviewBoard } from './review-board.tsx';

function Review() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/ho-so/$id/tham-dinh' });
  const account = useMe()?.account ?? null;
  const [told, tell] = useState('');
  const { data, error, refetch } = useQuery(reviewQuery(id));
  if (data !== undefined && account !== null)
    return (
      <ReviewBoard
        key={`${account.id}:${id}:${data.submission.number}:${data.stage}`}
        person={account.id}
        review={data}
        told={told}
        onTold={tell}
      />
    );
  return <UnreadDossier title={t('dossierReview.title')} error={error} onRetry={() => void refetch()} />;
}

/** Thẩm tra, thẩm định: one dossier, criterion after criterion. */
export function ReviewPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('dossierReview.documentTitle'));
  return (
    <AccessGate action="dossier.read">
      <Review />
    </AccessGate>
  );
}
