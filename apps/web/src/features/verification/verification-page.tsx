import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { ChosenRound } from '../../shared/reports/chosen-round.tsx';
import { type SheetChoice, sheetQuery } from '../../shared/reports/report-queries.ts';
import { RoundBar } from '../../shared/reports/round-bar.tsx';
import page from '../../shared/ui/page.module.css';
import { ReportQueue } from './report-queue.tsx';

type SheetProps = { choice: SheetChoice; rounds: readonly RoundSummary[]; commune: string | null };

function VerificationSheet({ choice, rounds, commune }: SheetProps) {
  const { t } = useTranslation();
  const { data: sheet, error, refetch } = useQuery(sheetQuery(choice));
  return (
    <>
      {sheet !== undefined && <RoundBar page="/duyet-so-lieu" sheet={sheet} rounds={rounds} />}
      <div className={page.content}>
        <h1>{t('verification.title')}</h1>
        {sheet !== undefined ? (
          <ReportQueue
            key={`${choice.round}:${choice.unit}`}
            choice={choice}
            sheet={sheet}
            commune={commune}
          />
        ) : error === null ? (
          <FrameSkeleton label={t('verification.title')} />
        ) : (
          <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
        )}
      </div>
    </>
  );
}

/** Duyệt số liệu: what was handed in in a round, to be accepted or returned. */
export function VerificationPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/duyet-so-lieu' });
  useDocumentTitle(t('verification.documentTitle'));
  return (
    <AccessGate action="report.verify">
      <ChosenRound action="report.verify" search={search} title={t('verification.title')}>
        {(choice, rounds) => (
          <VerificationSheet choice={choice} rounds={rounds} commune={search.xa ?? null} />
        )}
      </ChosenRound>
    </AccessGate>
  );
}
