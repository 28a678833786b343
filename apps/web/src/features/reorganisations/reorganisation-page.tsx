import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import { wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { Words } from '../../shared/ui/words.tsx';
import { BecameTable } from './became-table.tsx';
import { ReorganisationFacts } from './reorganisation-facts.tsx';
import styles from './reorganisations.module.css';
import { reorganisationQuery } from './reorganisations-queries.ts';

function Whole({ item }: { item: ReorganisationItem }) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = wordsIn(item.title, item.titleEn, lang);
  return (
    <>
      <h1>{title !== null && <Words words={title} />}</h1>
      {item.reversedAt !== null && (
        <p className={page.caution}>
          {t('reorganisations.reversed', { date: formatDate(item.reversedAt.slice(0, 10), lang) })}
        </p>
      )}
      <ReorganisationFacts item={item} />
      {item.groups.length > 0 && <BecameTable item={item} />}
    </>
  );
}

/** One reorganisation, whole. */
export function ReorganisationPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/sap-xep-don-vi/$id' });
  const { data, error, isPending, refetch } = useQuery(reorganisationQuery(id));
  const failure = error === null || data !== undefined ? null : failureOf(error);
  const unknown = failure?.kind === 'problem' && failure.problem.status === 404;
  useDocumentTitle(t('reorganisations.documentTitle'));
  return (
    <div className={page.content} aria-busy={isPending}>
      <nav className={styles.back} aria-label={t('reorganisations.back')}>
        <Link to="/sap-xep-don-vi" search={{}}>
          {t('reorganisations.back')}
        </Link>
      </nav>
      {data !== undefined && <Whole item={data} />}
      {data === undefined && <h1>{t('reorganisations.title')}</h1>}
      {unknown && <p className={styles.empty}>{t('reorganisations.unknown')}</p>}
      {failure !== null && !unknown && <FailureWords failure={failure} onRetry={() => void refetch()} />}
    </div>
  );
}
