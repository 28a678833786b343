import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import { decideOnReport, withdrawReport } from '@tiendo/contracts/reports/report-decisions.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { ReasonForm } from '../../shared/reports/reason-form.tsx';
import { evidenceQuery } from '../../shared/reports/report-queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { isDecidable, isOwn } from './queued-report.ts';
import { ReviewedCriterion } from './reviewed-criterion.tsx';
import styles from './verification.module.css';

type ReportReviewProps = { report: Report; onDone: (words: string) => void };

/** Accepts the report, or returns the criteria that a reason was written for. */
function Decision({ report, reasons, onDone }: ReportReviewProps & { reasons: ReadonlyMap<number, string> }) {
  const { t } = useTranslation();
  const unit = report.unit.name;
  const written = [...reasons].filter(([, reason]) => reason.trim() !== '');
  const command = useCommand(decideOnReport, (_, { body }) =>
    onDone(t(body?.decision === 'accept' ? 'verification.accepted' : 'verification.returned', { unit })),
  );
  const of = { params: { id: report.id }, version: report.version };
  const isBegun = reasons.size > 0;
  return (
    <div className={styles.decision}>
      <CommandFailure error={command.error} />
      {isBegun ? (
        <Button
          look="primary"
          disabled={command.isPending || written.length < reasons.size}
          onClick={() =>
            command.mutate({
              ...of,
              body: {
                decision: 'return',
                reasons: written.map(([criterion, reason]) => ({ criterion, reason })),
              },
            })
          }
        >
          {t('verification.return', { count: reasons.size })}
        </Button>
      ) : (
        <Button
          look="primary"
          disabled={command.isPending}
          onClick={() => command.mutate({ ...of, body: { decision: 'accept' } })}
        >
          {t('verification.acceptOne')}
        </Button>
      )}
      {isBegun && written.length < reasons.size && <p>{t('verification.reasonMissing')}</p>}
    </div>
  );
}

/** Takes an accepted report back out of the figures. */
function Withdrawal({ report, onDone }: ReportReviewProps) {
  const { t } = useTranslation();
  const command = useCommand(withdrawReport, () =>
    onDone(t('verification.withdrawn', { unit: report.unit.name })),
  );
  return (
    <>
      <ReasonForm
        label={t('verification.withdraw')}
        hint={t('verification.withdrawHint')}
        onReason={(reason) =>
          command.mutate({ params: { id: report.id }, version: report.version, body: { reason } })
        }
      />
      <CommandFailure error={command.error} />
    </>
  );
}

/** Why there is no button to decide with. */
function WhyNot({ report }: { report: Report }) {
  const { t } = useTranslation();
  const person = useMe()?.account?.id ?? '';
  if (report.state !== 'submitted') return null;
  return (
    <p className={styles.why}>
      {t(isOwn(report, person) ? 'verification.ownReport' : 'verification.notNow')}
    </p>
  );
}

/** One report in full: each criterion before and now, what was written of it, and the decision. */
export function ReportReview({ report, onDone }: ReportReviewProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const search = useSearch({ from: '/duyet-so-lieu' });
  const [reasons, setReasons] = useState<ReadonlyMap<number, string>>(new Map());
  const { unit, submitted, revision, revisionReason, note } = report;
  const mark = (position: number, reason: string | null) =>
    setReasons((before) => {
      const next = new Map(before);
      if (reason === null) next.delete(position);
      else next.set(position, reason);
      return next;
    });
  const decidable = isDecidable(report);
  const evidence = useQuery({ ...evidenceQuery(report.id), staleTime: 0 });
  const files = evidence.data?.items ?? [];
  return (
    <aside className={styles.review} aria-label={t('verification.review', { unit: unit.name })}>
      <header>
        <h2>{unitLabel(unit, lang)}</h2>
        <Link to="/duyet-so-lieu" search={{ ...search, xa: undefined }}>
          {t('action.close')}
        </Link>
      </header>
      {submitted !== null && (
        <p>
          {t('reports.submittedBy', {
            name: submitted.by.name,
            time: formatMadeOn(Date.parse(submitted.at), lang),
          })}
        </p>
      )}
      {revision > 1 && revisionReason !== null && (
        <p>{t('verification.revision', { number: revision, reason: revisionReason })}</p>
      )}
      {evidence.isError && <p role="alert">{t('evidence.notRead')}</p>}
      {note !== null && <p>{t('reports.noteOfReport', { note })}</p>}
      <ol>
        {report.cells.map((cell) => (
          <ReviewedCriterion
            key={cell.criterion.id}
            cell={cell}
            simulated={report.origin === 'simulated'}
            report={report.id}
            evidence={files.filter(({ criterion }) => criterion === cell.criterion.position)}
            reason={reasons.get(cell.criterion.position) ?? null}
            onReason={decidable ? (reason) => mark(cell.criterion.position, reason) : null}
          />
        ))}
      </ol>
      {decidable ? (
        <Decision report={report} reasons={reasons} onDone={onDone} />
      ) : (
        <WhyNot report={report} />
      )}
      {report.allowed.includes('withdraw') && <Withdrawal report={report} onDone={onDone} />}
    </aside>
  );
}
