import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { useMe } from '../../shared/account/me.ts';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { ChosenRound } from '../../shared/reports/chosen-round.tsx';
import { type SheetChoice, sheetQuery } from '../../shared/reports/report-queries.ts';
import page from '../../shared/ui/page.module.css';
import { EntryBoard } from './entry-board.tsx';

type SheetProps = { choice: SheetChoice; rounds: readonly RoundSummary[]; commune: string | null };

function EntrySheet({ choice, rounds, commune }: SheetProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error, refetch } = useQuery(sheetQuery(choice));
  const account = me?.account ?? null;
  if (data !== undefined && account !== null)
    return (
      <EntryBoard
        key={`${account.id}:${choice.round}:${choice.unit}`}
        account={account}
        choice={choice}
        sheet={data}
        rounds={rounds}
        commune={commune}
      />
    );
  return (
    <div className={page.content}>
      <h1>{t('entry.title')}</h1>
      {error === null ? (
        <FrameSkeleton label={t('entry.title')} />
      ) : (
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** Nhập liệu: the reports of a round, typed into the last state's copy. */
export function EntryPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/nhap-lieu' });
  useDocumentTitle(t('entry.documentTitle'));
  return (
    <AccessGate action="report.enter">
      <ChosenRound action="report.enter" search={search} title={t('entry.title')}>
        {(choice, rounds) => <EntrySheet choice={choice} rounds={rounds} commune={search.xa ?? null} />}
      </ChosenRound>
    </AccessGate>
  );
}
