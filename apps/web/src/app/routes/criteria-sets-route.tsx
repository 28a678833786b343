import { createRoute } from '@tanstack/react-router';
import { criteriaSetCode } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { loadPart } from '../../shared/late/load-part.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

const criteriaSetsSearchSchema = z.strictObject({
  bo: criteriaSetCode.optional(),
});

const readSearch = validateSearchWith(criteriaSetsSearchSchema);

const loadQueries = () => loadPart(() => import('../../features/criteria-sets/criteria-sets-queries.ts'));

const CriteriaSetsPage = laterPage(
  () => import('../../features/criteria-sets/criteria-sets-page.tsx'),
  'CriteriaSetsPage',
);

export const criteriaSetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bo-tieu-chi',
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ deps, context }) => (await loadQueries()).prefetchCriteriaSets(context.queryClient, deps),
  component: CriteriaSetsPage,
});
