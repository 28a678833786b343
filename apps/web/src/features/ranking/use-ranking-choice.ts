import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useViewPageSearch } from '../../shared/view/view-pages.ts';
import { searchOf, type View } from '../../shared/view/view-search.ts';
import { type RankingChoice, rankingChoiceOf, searchOfChoice } from './ranking-search.ts';

/** What the address chooses beside the view, and how to choose otherwise. */
export function useRankingChoice(
  view: View,
): [choice: RankingChoice, choose: (change: Partial<RankingChoice>) => void] {
  const search = useViewPageSearch();
  const navigate = useNavigate();
  const choice = useMemo(() => rankingChoiceOf(search ?? {}), [search]);
  const choose = (change: Partial<RankingChoice>) =>
    void navigate({
      to: '/xep-hang',
      search: { ...searchOf(view), ...searchOfChoice({ ...choice, ...change }) },
    });
  return [choice, choose];
}
