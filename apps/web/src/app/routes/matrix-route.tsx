import { createRoute } from '@tanstack/react-router';
import { viewPageSearch } from '@tiendo/contracts/view-address.ts';
import { matrixParameters } from '../../features/matrix/matrix-parameters.ts';
import { loadPart } from '../../shared/late/load-part.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';
import { viewRoute } from './view-route.ts';

const loadQueries = () => loadPart(() => import('../../features/matrix/matrix-queries.ts'));

const MatrixPage = laterPage(() => import('../../features/matrix/matrix-page.tsx'), 'MatrixPage');

export const matrixRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ma-tran',
  validateSearch: validateSearchWith(viewPageSearch(matrixParameters)),
  ...viewRoute(
    '/ma-tran',
    async (client, view, search) => (await loadQueries()).prefetchMatrix(client, view, search),
    ['so-voi'],
  ),
  component: MatrixPage,
});
