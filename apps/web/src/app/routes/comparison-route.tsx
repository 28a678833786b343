import { createRoute } from '@tanstack/react-router';
import { viewPageSearch } from '@tiendo/contracts/view-address.ts';
import { comparisonParameters } from '../../features/comparison/comparison-search.ts';
import { loadPart } from '../../shared/late/load-part.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';
import { viewRoute } from './view-route.ts';

const loadQueries = () => loadPart(() => import('../../features/comparison/comparison-queries.ts'));

const ComparisonPage = laterPage(
  () => import('../../features/comparison/comparison-page.tsx'),
  'ComparisonPage',
);

export const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/so-sanh',
  validateSearch: validateSearchWith(viewPageSearch(comparisonParameters)),
  ...viewRoute(
    '/so-sanh',
    async (client, view, search) => (await loadQueries()).prefetchComparison(client, view, search),
    Object.keys(comparisonParameters),
  ),
  component: ComparisonPage,
});
