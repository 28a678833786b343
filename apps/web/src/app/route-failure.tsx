import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../shared/api/failure.ts';
import { FailureWords } from '../shared/figure-frame/failure-words.tsx';
import { InvalidSearch } from '../shared/view/search-params.ts';
import styles from './route-failure.module.css';

/** An address that cannot be shown: what is wrong with it, and a way back. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const invalid = error instanceof Error && !(error instanceof InvalidSearch) ? error.cause : error;
  if (invalid instanceof InvalidSearch)
    return (
      <section className={styles.page}>
        <h1>{t('route.invalidTitle')}</h1>
        <p>{t('route.invalidText', { parameters: invalid.parameters.join(', ') })}</p>
        <Link to="/tong-quan">{t('route.toOverview')}</Link>
      </section>
    );
  return (
    <section className={styles.page}>
      <FailureWords
        failure={failureOf(error)}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </section>
  );
}
