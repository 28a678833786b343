import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { setName } from '../../shared/units/set-label.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import styles from './criteria-sets.module.css';
import { openingSet, setQuery } from './criteria-sets-queries.ts';
import { ReadingBases } from './reading-bases.tsx';
import { ReadingsTable } from './readings-table.tsx';
import { SetFacts } from './set-facts.tsx';
import { SetList } from './set-list.tsx';

function OneSet({ code }: { code: string }) {
  const lang = useLang();
  const { data, error, refetch } = useQuery(setQuery(code));
  if (error !== null && data === undefined)
    return <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <div className={`${page.part} ${styles.set}`} aria-busy="true" />;
  return (
    <section className={`${page.part} ${styles.set}`} aria-labelledby="bo">
      <h2 id="bo">{setName(data, lang)}</h2>
      <SetFacts set={data} />
      <ReadingsTable set={data} />
      <ReadingBases mappings={data.mappings} />
    </section>
  );
}

/** Bộ tiêu chí: every set, its criteria, how they read in other sets, and whether figures stand on it. */
export function CriteriaSetsPage() {
  const { t } = useTranslation();
  const { bo } = useSearch({ from: '/bo-tieu-chi' });
  const { data, error, isPending, refetch } = useQuery(allSetsQuery());
  useDocumentTitle(t('criteriaSets.documentTitle'));
  const sets = data?.items ?? [];
  const shown = sets.find(({ code }) => code === bo) ?? (bo === undefined ? openingSet(sets) : undefined);
  const failed = error !== null && data === undefined;
  return (
    <div className={page.content} aria-busy={isPending}>
      <h1>{t('criteriaSets.title')}</h1>
      {failed && <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />}
      <SetList sets={sets} shown={shown?.code} />
      {shown !== undefined && <OneSet code={shown.code} />}
      {data !== undefined && shown === undefined && <p>{t('criteriaSets.unknown')}</p>}
    </div>
  );
}
