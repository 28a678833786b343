import { createRoute } from '@tanstack/react-router';
import { viewSearchSchema } from '@tiendo/contracts/view-address.ts';
import { OverviewPage } from '../../features/overview/overview-page.tsx';
import { prefetchOverview } from '../../features/overview/overview-queries.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { rootRoute } from './root-route.tsx';
import { viewRoute } from './view-route.ts';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tong-quan',
  validateSearch: validateSearchWith(viewSearchSchema),
  ...viewRoute('/tong-quan', prefetchOverview),
  component: OverviewPage,
});
