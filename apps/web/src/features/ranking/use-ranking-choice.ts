import { useNavigate } from '@tanstack/react-router';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useViewPageSearch } from '../../shared/view/view-pages.ts';
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
