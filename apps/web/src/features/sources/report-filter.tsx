import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { type Report, reportDate } from './report-words.ts';

/** One report, or all of them: each an address of its own. */
export function ReportFilter({ reports }: { reports: readonly Report[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = (report: Report) =>
    [report.unit === null ? report.title : unitLabel(report.unit, lang), reportDate(report, lang)]
      .filter((part) => part !== null)
      .join(', ');
  return (
    <nav className={page.choice} aria-label={t('sources.filter')}>
      <Link to="/nguon-so-lieu" search={{}} activeOptions={{ exact: true }}>
        {t('sources.all')}
      </Link>
      {reports.map((report) => (
        <Link
          key={report.key}
          to="/nguon-so-lieu"
          search={{ 'bao-cao': report.key }}
          activeOptions={{ exact: true }}
        >
          {name(report)}
        </Link>
      ))}
    </nav>
  );
}
