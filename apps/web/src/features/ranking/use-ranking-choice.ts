import { useNavigate } from '@tanstack/react-router';
import { type RankingChoice, rankingChoiceOf, searchOfChoice } from '@tiendo/contracts/ranking-address.ts';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useViewPageSearch } from '../../shared/view/view-pages.ts';

/**
 * What the address chooses beside the view, and how to choose otherwise: a change is made to the address that is on its
 * way, so that of two quick ones neither is lost.
 */
export function useRankingChoice(
  view: View,
): [choice: RankingChoice, choose: (change: Partial<RankingChoice>) => void] {
  const search = useViewPageSearch();
  const navigate = useNavigate();
  const choice = useMemo(() => rankingChoiceOf(search ?? {}), [search]);
  const choose = (change: Partial<RankingChoice>) =>
    void navigate({
      to: '/xep-hang',
      search: (pending: object) => ({
        ...searchOf(view),
        ...searchOfChoice({ ...rankingChoiceOf({ ...pending }), ...change }),
      }),
    });
  return [choice, choose];
}
