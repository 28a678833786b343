import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type CountedWord, countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { ReportFilter } from './report-filter.tsx';
import { ReportSection } from './report-section.tsx';
import { figuresQuery, sourcesQuery } from './sources-queries.ts';

/** Nguồn số liệu: every report, every figure it states, and the check of each. */
export function SourcesPage() {
  const { t } = useTranslation();
  const lang = useLang();
  const chosen = useSearch({ from: '/nguon-so-lieu' })['bao-cao'];
  const sources = useQuery(sourcesQuery());
  const figures = useQuery(figuresQuery());
  useDocumentTitle(t('sources.documentTitle'));
  const error = sources.error ?? figures.error;
  if (error !== null && (sources.data === undefined || figures.data === undefined))
    return (
      <div className={page.content}>
        <h1>{t('sources.title')}</h1>
        <FailureWords
          failure={failureOf(error)}
          onRetry={() => {
            void sources.refetch();
            void figures.refetch();
          }}
        />
      </div>
    );
  const reports = sources.data?.items ?? [];
  const items = figures.data?.items ?? [];
  const told = (word: CountedWord, count: number) =>
    `${formatCount(count, lang)} ${countedWord(word, lang, count)}`;
  const shown = reports.filter((report) => chosen === undefined || report.key === chosen);
  return (
    <div className={page.content} aria-busy={sources.isPending || figures.isPending}>
      <h1>{t('sources.title')}</h1>
      <p className={page.intro}>
        {t('sources.intro', {
          reports: told('report', reports.length),
          figures: told('figure', items.length),
        })}
      </p>
      <ReportFilter reports={reports} />
      {shown.map((report) => (
        <ReportSection
          key={report.key}
          report={report}
          figures={items.filter((figure) => figure.sourceKey === report.key)}
        />
      ))}
      {chosen !== undefined && sources.data !== undefined && shown.length === 0 && (
        <p>{t('sources.unknownReport')}</p>
      )}
    </div>
  );
}
