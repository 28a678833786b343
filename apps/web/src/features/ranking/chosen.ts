import type { View } from '@tiendo/contracts/view-address.ts';
import type { RankingChoice } from './ranking-search.ts';

/** What is looked at, the period it is compared with, and what else the page lets choose. */
export type Chosen = {
  view: View;
  since: string;
  choice: RankingChoice;
  choose: (change: Partial<RankingChoice>) => void;
};
