import { useQueryClient } from '@tanstack/react-query';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import { correctReport, recallReport } from '@tiendo/contracts/reports/report-decisions.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../shared/api/use-command.ts';
import { formatMadeOn } from '../../../shared/figure-frame/time-of-day.ts';
import { CommandFailure } from '../../../shared/form/command-failure.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { ReasonForm } from '../../../shared/reports/reason-form.tsx';
import { ConfirmedButton } from '../../../shared/ui/confirmed-button.tsx';
import type { EntryRow } from '../rows/entry-row.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import styles from './entry-pane.module.css';

/** Takes a report back that nobody has decided on, or opens the correction of one that is accepted. */
function Ways({ report }: { report: Report }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const again = () => client.invalidateQueries();
  const recall = useCommand(recallReport, again);
  const correct = useCommand(correctReport, again);
  const of = { params: { id: report.id }, version: report.version };
  return (
    <>
      {report.allowed.includes('recall') && (
        <ConfirmedButton
          label={t('entry.recall')}
          name={`${t('entry.recall')}: ${report.unit.name}`}
          question={t('entry.recallQuestion', { unit: report.unit.name })}
          onConfirm={() => recall.mutate({ ...of, body: null })}
        />
      )}
      {report.allowed.includes('correct') && (
        <ReasonForm
          label={t('entry.correct')}
          hint={t('entry.correctHint')}
          onReason={(reason) => correct.mutate({ ...of, body: { reason } })}
        />
      )}
      <CommandFailure error={recall.error ?? correct.error} />
    </>
  );
}

/** How the report of the commune in hand stands, who handed it in and who decided. */
export function ReportStanding({ desk, row }: { desk: EntryDesk; row: EntryRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const report = desk.reports.get(row.unit.ref);
  if (report === undefined || (row.state === 'draft' && report.note === null)) return null;
  const { submitted, decided, note } = report;
  const told = (deed: NonNullable<Report['submitted']>) => ({
    name: deed.by.name,
    time: formatMadeOn(Date.parse(deed.at), lang),
  });
  return (
    <section className={styles.standing}>
      <h3>{t(`reports.state.${row.state ?? 'none'}`)}</h3>
      {submitted !== null && <p>{t('reports.submittedBy', told(submitted))}</p>}
      {decided !== null && <p>{t('reports.decidedBy', told(decided))}</p>}
      {note !== null && <p>{t('reports.noteOfReport', { note })}</p>}
      <Ways report={report} />
    </section>
  );
}
