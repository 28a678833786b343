import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { stringifySearch } from '../../shared/view/search-params.ts';
import { viewPages } from '../../shared/view/view-pages.ts';

/** The page of one commune in the view looked at. */
export const communeAddress = (view: View, unit: string): string =>
  `${viewPages.commune}${stringifySearch(searchOf({ ...view, unit, level: null }))}`;
