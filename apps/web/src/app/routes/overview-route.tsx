import { createRoute, redirect } from '@tanstack/react-router';
import { searchOf, viewOf, viewSearchSchema } from '@tiendo/contracts/view-address.ts';
import { OverviewPage } from '../../features/overview/overview-page.tsx';
import { prefetchOverview } from '../../features/overview/overview-queries.ts';
import { completeView } from '../../shared/view/complete-view.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { openingPatience } from './opening-patience.ts';
import { rootRoute } from './root-route.tsx';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tong-quan',
  validateSearch: validateSearchWith(viewSearchSchema),
  beforeLoad: async ({ search, context }) => {
    if (viewOf(search) !== null) return;
    const view = await completeView(context.queryClient, search);
    if (view !== null) throw redirect({ to: '/tong-quan', search: searchOf(view), replace: true });
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ deps, context }) => {
    const view = viewOf(deps);
    if (view !== null) await openingPatience(prefetchOverview(context.queryClient, view));
  },
  component: OverviewPage,
});
