import { useQuery } from '@tanstack/react-query';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { type Action, rolesAllowed } from '@tiendo/policy/action.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../account/me.ts';
import { failureOf } from '../api/failure.ts';
import { FailureWords } from '../figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../figure-frame/frame-skeleton.tsx';
import page from '../ui/page.module.css';
import { roundsQuery, type SheetChoice } from './report-queries.ts';
import type { ReportSearch } from './report-search.ts';

type ChosenRoundProps = {
  /** What the page is for. */
  action: Action;
  search: ReportSearch;
  /** The page's title, where there is no round to name. */
  title: string;
  children: (choice: SheetChoice, rounds: readonly RoundSummary[]) => ReactNode;
};

/** The first unit that the person has the page's role for. */
function useOwnUnit(action: Action): string | null {
  const grants = useMe()?.account?.grants ?? [];
  const roles: readonly string[] = rolesAllowed[action];
  return grants.find(({ role }) => roles.includes(role))?.unit.ref ?? null;
}

/** The round that the address names, else the newest one that is not locked, of the person's own unit. */
export function ChosenRound({ action, search, title, children }: ChosenRoundProps) {
  const { t } = useTranslation();
  const own = useOwnUnit(action);
  const unit = search['don-vi'] ?? own ?? '';
  const { data, error, refetch } = useQuery({ ...roundsQuery(unit), enabled: unit !== '' });
  const rounds = data?.items ?? [];
  const round = search.vong ?? (rounds.find(({ locked }) => !locked) ?? rounds[0])?.id;
  if (round !== undefined) return children({ round, unit }, rounds);
  return (
    <div className={page.content}>
      <h1>{title}</h1>
      {error !== null ? (
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <FrameSkeleton label={title} />
      ) : (
        <p>{t('reports.noRounds')}</p>
      )}
    </div>
  );
}
