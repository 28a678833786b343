import { type ImportSummary, plannedImportDays } from '@tiendo/contracts/imports/import-parts.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';

/** What a plan comes to, in counts. */
export type PlanCounts = NonNullable<ImportSummary['counts']>;

const fates = ['creates', 'changes', 'unchanged'] as const;

/** What becomes of reports: `mở mới 12, sửa 03 báo cáo`. */
export function useCountsText(): (counts: PlanCounts) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (counts) => {
    const parts = fates
      .filter((fate) => counts[fate] > 0)
      .map((fate) => t(`imports.fate.${fate}`, { count: formatCount(counts[fate], lang) }));
    return parts.length === 0 ? t('imports.noReports') : t('imports.reports', { parts: parts.join(', ') });
  };
}

/** Why an import came to nothing, and what is left of it. */
export function useFailureOfImport(): (error: string | null) => string {
  const { t } = useTranslation();
  return (error) =>
    error === 'expired' ? t('imports.expired', { days: plannedImportDays }) : t('imports.processEnded');
}

/** What came of an import, in a line. */
export function useStandingText(): (item: ImportSummary) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const countsText = useCountsText();
  const failureText = useFailureOfImport();
  return ({ state, counts, error, expiresAt }) => {
    if (state === 'failed') return failureText(error);
    if (state === 'cancelled') return t('imports.nothingWritten');
    if (counts === null) return '';
    if (state === 'applied') return countsText(counts);
    if (state !== 'planned') return '';
    const until = formatMadeOn(Date.parse(expiresAt ?? ''), lang);
    return `${countsText(counts)} · ${t('imports.waitsUntil', { until })}`;
  };
}
