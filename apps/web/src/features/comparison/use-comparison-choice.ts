import { useNavigate } from '@tanstack/react-router';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useViewPageSearch } from '../../shared/view/view-pages.ts';
import { type ComparisonChoice, comparisonChoiceOf, searchOfChoice } from './comparison-search.ts';

/** What the address compares with the view, and how to compare otherwise. */
export function useComparisonChoice(
  view: View,
): [choice: ComparisonChoice, choose: (choice: ComparisonChoice) => void] {
  const search = useViewPageSearch();
  const navigate = useNavigate();
  const choice = useMemo(() => comparisonChoiceOf(search ?? {}), [search]);
  const choose = (next: ComparisonChoice) =>
    void navigate({ to: '/so-sanh', search: { ...searchOf(view), ...searchOfChoice(next) } });
  return [choice, choose];
}
