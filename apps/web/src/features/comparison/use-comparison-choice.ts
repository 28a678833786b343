import type { View } from '@tiendo/contracts/view-address.ts';
import { type ChangeChoice, usePageChoice } from '../../shared/view/use-page-choice.ts';
import { viewPages } from '../../shared/view/view-pages.ts';
import { type ComparisonChoice, comparisonChoiceOf, searchOfChoice } from './comparison-search.ts';

export type ChangeComparison = ChangeChoice<ComparisonChoice>;

const address = { page: viewPages.comparison, read: comparisonChoiceOf, write: searchOfChoice };

/** What is compared with the view, and how to compare otherwise. */
export const useComparisonChoice = (view: View): [choice: ComparisonChoice, choose: ChangeComparison] =>
  usePageChoice(view, address);
