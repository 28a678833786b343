import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { snapshotStates } from '@tiendo/domain/progress/snapshot.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './verification.module.css';

/** How many reports of the round are in each state: `05 đã nộp · 02 đã duyệt · 06 chưa mở`. */
export function StateCounts({ sheet: { rows } }: { sheet: ReportSheet }) {
  const { t } = useTranslation();
  const lang = useLang();
  const counts = [...snapshotStates, 'none' as const].map((state) => ({
    state,
    count: rows.filter(({ report }) => (report?.state ?? 'none') === state).length,
  }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${formatCount(count, lang)} ${t(`reports.state.${state}`)}`);
  return <p className={styles.counts}>{words.join(' · ')}</p>;
}
