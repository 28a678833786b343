import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
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
  const shown = reports.filter((report) => chosen === undefined || report.key === chosen);
  return (
    <div className={page.content} aria-busy={sources.isPending || figures.isPending}>
      <h1>{t('sources.title')}</h1>
      <p className={page.intro}>
        {t('sources.intro', {
          reports: formatCount(reports.length, lang),
          figures: formatCount(items.length, lang),
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
