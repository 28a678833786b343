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
import { reviewQuery } from '../dossier-queries.ts';
import { ReviewBoard } from './review-board.tsx';

/** The server's own words say what there is instead of a review. */
const isToldBy = (failure: Failure): boolean =>
  failure.kind === 'problem' &&
  ['unknown_dossier', 'nothing_submitted', 'forbidden'].includes(failure.problem.code);

function Unread({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation();
  const textOf = useFailureText();
  if (!isToldBy(failure)) return <FailureWords failure={failure} onRetry={onRetry} />;
  return (
    <div role="alert">
      <p>{textOf(failure)}</p>
      <p>
        <Link className={button.button} to="/ho-so">
          {t('dossierReview.toQueue')}
        </Link>
      </p>
    </div>
  );
}

function Review() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/ho-so/$id/tham-dinh' });
  const account = useMe()?.account ?? null;
  const { data, error, refetch } = useQuery(reviewQuery(id));
  if (data !== undefined && account !== null)
    return (
      <ReviewBoard
        key={`${account.id}:${id}:${data.submission.number}:${data.stage}`}
        person={account.id}
        review={data}
      />
    );
  return (
    <div className={page.content}>
      <h1>{t('dossierReview.title')}</h1>
      {error === null ? (
        <FrameSkeleton label={t('dossierReview.title')} />
      ) : (
        <Unread failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
    </div>
  );
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
