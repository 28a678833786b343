import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { reportQuery, type SheetChoice } from '../../shared/reports/report-queries.ts';
import table from '../../shared/ui/table.module.css';
import { BulkAcceptance } from './bulk-acceptance.tsx';
import { QueueRow } from './queue-row.tsx';
import { ReportReview } from './report-review.tsx';
import { StateCounts } from './state-counts.tsx';
import styles from './verification.module.css';

type ReportQueueProps = { choice: SheetChoice; sheet: ReportSheet; commune: string | null };

/** The reports of which somebody has to decide, or can still change what was decided. */
const isShown = ({ report }: ReportSheet['rows'][number]): boolean =>
  report !== null && report.state !== 'draft' && report.state !== 'withdrawn';

/** What was handed in, with those that are left out of an acceptance together; and the one that is open. */
export function ReportQueue({ choice, sheet, commune }: ReportQueueProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [told, tell] = useState('');
  const ids = sheet.rows.filter(isShown).flatMap(({ report }) => (report === null ? [] : [report.id]));
  const read = useQueries({ queries: ids.map(reportQuery) });
  const reports = read.flatMap(({ data }) => data ?? []);
  // Rows that come one by one would push those that stand there from under the pointer.
  const isWhole = read.every(({ isPending }) => !isPending);
  const open = reports.find(({ unit }) => unit.ref === commune || unit.id === commune);
  const decided = (words: string) => {
    tell(words);
    void client.invalidateQueries();
  };
  const toggle = (unit: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(unit)) next.add(unit);
      return next;
    });
  return (
    <div className={styles.board} data-open={open !== undefined || undefined}>
      <section aria-label={t('verification.queue')}>
        <StateCounts sheet={sheet} />
        {ids.length === 0 ? (
          <p>{t('verification.none')}</p>
        ) : !isWhole ? (
          <FrameSkeleton label={t('verification.queue')} />
        ) : (
          <div className={table.scroll}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('verification.accept')}</th>
                  <th scope="col">{t('verification.commune')}</th>
                  <th scope="col">{t('reports.stateOf')}</th>
                  <th scope="col">{t('verification.submitted')}</th>
                  <th scope="col">{t('verification.changes')}</th>
                  <th scope="col" data-numeric>
                    {t('verification.met')}
                  </th>
                  <th scope="col" data-numeric>
                    {t('verification.declared')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {reports.map((report) => (
                  <QueueRow
                    key={report.id}
                    choice={choice}
                    report={report}
                    isOpen={report === open}
                    isLeft={left.has(report.unit.ref)}
                    onToggle={() => toggle(report.unit.ref)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {isWhole && <BulkAcceptance choice={choice} reports={reports} left={left} onDone={decided} />}
        <p className={styles.told} role="status">
          {told}
        </p>
      </section>
      {open !== undefined && (
        <ReportReview key={`${open.id}:${open.version}`} report={open} onDone={decided} />
      )}
    </div>
  );
}
