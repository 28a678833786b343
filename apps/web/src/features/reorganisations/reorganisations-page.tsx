import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import page from '../../shared/ui/page.module.css';
import { ReorganisationFilter } from './reorganisation-filter.tsx';
import { ReorganisationSection } from './reorganisation-section.tsx';
import styles from './reorganisations.module.css';
import { reorganisationsQuery } from './reorganisations-queries.ts';

/** Sắp xếp đơn vị hành chính: what became what, the latest first. */
export function ReorganisationsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/sap-xep-don-vi' });
  const { data, error, isPending, refetch } = useQuery(reorganisationsQuery(search));
  useDocumentTitle(t('reorganisations.documentTitle'));
  return (
    <div className={page.content} aria-busy={isPending}>
      <h1>{t('reorganisations.title')}</h1>
      <p className={page.intro}>{t('reorganisations.intro')}</p>
      <ReorganisationFilter search={search} />
      {error !== null && data === undefined && (
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
      {data?.items.map((item) => (
        <ReorganisationSection key={item.id} item={item} />
      ))}
      {data?.items.length === 0 && <p className={styles.empty}>{t('reorganisations.none')}</p>}
      {data !== undefined && data.nextCursor !== null && (
        <p className={styles.empty}>{t('reorganisations.more')}</p>
      )}
    </div>
  );
}
