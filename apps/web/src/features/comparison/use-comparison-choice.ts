import { useNavigate } from '@tanstack/react-router';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useViewPageSearch } from '../../shared/view/view-pages.ts';
import { type ComparisonChoice, comparisonChoiceOf, searchOfChoice } from './comparison-search.ts';

export type ChangeComparison = (change: (choice: ComparisonChoice) => ComparisonChoice) => void;

/**
 * What the address compares with the view, and how to compare otherwise: a change is made to the address that is on
 * its way, so that of two quick ones neither is lost.
 */
export function useComparisonChoice(view: View): [choice: ComparisonChoice, choose: ChangeComparison] {
  const search = useViewPageSearch();
  const navigate = useNavigate();
  const choice = useMemo(() => comparisonChoiceOf(search ?? {}), [search]);
  const choose: ChangeComparison = (change) =>
    void navigate({
      to: '/so-sanh',
      search: (pending: object) => ({
        ...searchOf(view),
        ...searchOfChoice(change(comparisonChoiceOf({ ...pending }))),
      }),
    });
  return [choice, choose];
}
