import { createRoute } from '@tanstack/react-router';
import { rankingParameters } from '@tiendo/contracts/ranking-address.ts';
import { viewPageSearch } from '@tiendo/contracts/view-address.ts';
import { loadPart } from '../../shared/late/load-part.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';
import { viewRoute } from './view-route.ts';

const loadQueries = () => loadPart(() => import('../../features/ranking/ranking-queries.ts'));

const RankingPage = laterPage(() => import('../../features/ranking/ranking-page.tsx'), 'RankingPage');

export const rankingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/xep-hang',
  validateSearch: validateSearchWith(viewPageSearch(rankingParameters)),
  ...viewRoute(
    '/xep-hang',
    async (client, view, search) => (await loadQueries()).prefetchRanking(client, view, search),
    ['so-voi'],
  ),
  component: RankingPage,
});
