import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Failure, failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { useFailureText } from '../../shared/form/form-errors.tsx';
import button from '../../shared/ui/button.module.css';
import page from '../../shared/ui/page.module.css';

type UnreadDossierProps = {
  title: string;
  /** Null: it is being read. */
  error: Error | null;
  onRetry: () => void;
};

/** The server's own words say what there is instead of a dossier. */
const isToldBy = (failure: Failure): boolean =>
  failure.kind === 'problem' &&
  ['unknown_dossier', 'nothing_submitted', 'forbidden'].includes(failure.problem.code);

function Refusal({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
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

/** What stands in the place of a dossier that is not read yet, or cannot be. */
export function UnreadDossier({ title, error, onRetry }: UnreadDossierProps) {
  return (
    <div className={page.content}>
      <h1>{title}</h1>
      {error === null ? (
        <FrameSkeleton label={title} />
      ) : (
        <Refusal failure={failureOf(error)} onRetry={onRetry} />
      )}
    </div>
  );
}
