import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import button from '../../shared/ui/button.module.css';
import { Button } from '../../shared/ui/button.tsx';
import page from '../../shared/ui/page.module.css';
import styles from './audit.module.css';
import { AuditFilter } from './audit-filter.tsx';
import { type AuditSearch, auditFileAddress, auditQuery } from './audit-queries.ts';
import { AuditTable } from './audit-table.tsx';

/** The events asked for, and the way to those before them. */
function Events({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    auditQuery(search),
  );
  const events = data?.pages.flatMap(({ items }) => items) ?? [];
  const retry = () => void (data === undefined ? refetch() : fetchNextPage());
  return (
    <div aria-busy={isFetching}>
      {events.length > 0 && <AuditTable events={events} />}
      {data !== undefined && events.length === 0 && <p className={styles.none}>{t('audit.none')}</p>}
      {error !== null && <FailureWords failure={failureOf(error)} onRetry={retry} />}
      {hasNextPage && error === null && (
        <p className={styles.more}>
          <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
            {t('audit.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

function AuditContent() {
  const { t } = useTranslation();
  const lang = useLang();
  const navigate = useNavigate();
  const search = useSearch({ from: '/quan-tri/nhat-ky' });
  const choose = (change: AuditSearch) =>
    void navigate({ to: '/quan-tri/nhat-ky', search: { ...search, ...change } });
  return (
    <div className={page.content}>
      <h1>{t('audit.title')}</h1>
      <p className={page.intro}>{t('audit.intro')}</p>
      <AuditFilter search={search} onChoose={choose} />
      <p className={styles.file}>
        <a className={button.button} href={auditFileAddress(search, lang)} download>
          {t('audit.file')}
        </a>
      </p>
      <Events search={search} />
    </div>
  );
}

/** Nhật ký: what was done, by whom and when, in the units that one administers. */
export function AuditPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('audit.documentTitle'));
  return (
    <AccessGate action="audit.read">
      <AuditContent />
    </AccessGate>
  );
}
