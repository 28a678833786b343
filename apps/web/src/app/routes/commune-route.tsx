import { createRoute } from '@tanstack/react-router';
import { viewSearchSchema } from '@tiendo/contracts/view-address.ts';
import { loadPart } from '../../shared/late/load-part.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';
import { viewRoute } from './view-route.ts';

const loadQueries = () => loadPart(() => import('../../features/commune/commune-queries.ts'));

const CommunePage = laterPage(() => import('../../features/commune/commune-page.tsx'), 'CommunePage');

export const communeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so-xa',
  validateSearch: validateSearchWith(viewSearchSchema),
  ...viewRoute('/ho-so-xa', async (client, view) => (await loadQueries()).prefetchCommune(client, view)),
  component: CommunePage,
});
