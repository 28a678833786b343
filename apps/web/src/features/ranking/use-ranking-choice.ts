import { type RankingChoice, rankingChoiceOf, searchOfChoice } from '@tiendo/contracts/ranking-address.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { usePageChoice } from '../../shared/view/use-page-choice.ts';
import { viewPages } from '../../shared/view/view-pages.ts';
import type { Chosen } from './chosen.ts';

const address = { page: viewPages.ranking, read: rankingChoiceOf, write: searchOfChoice };

/** What the page lets choose, and how to choose a part of it otherwise. */
export function useRankingChoice(view: View): [choice: RankingChoice, choose: Chosen['choose']] {
  const [choice, change] = usePageChoice(view, address);
  return [choice, (part) => change((before) => ({ ...before, ...part }))];
}
