import { createRoute, notFound } from '@tanstack/react-router';
import { calendarDate, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { loadPart } from '../../shared/late/load-part.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

const reorganisationsSearchSchema = z.strictObject({
  'don-vi': unitReference.optional(),
  tu: calendarDate.optional(),
  den: calendarDate.optional(),
});

const readSearch = validateSearchWith(reorganisationsSearchSchema);

const loadQueries = () => loadPart(() => import('../../features/reorganisations/reorganisations-queries.ts'));

const ReorganisationsPage = laterPage(
  () => import('../../features/reorganisations/reorganisations-page.tsx'),
  'ReorganisationsPage',
);

const ReorganisationPage = laterPage(
  () => import('../../features/reorganisations/reorganisation-page.tsx'),
  'ReorganisationPage',
);

export const reorganisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sap-xep-don-vi',
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ deps, context }) =>
    (await loadQueries()).prefetchReorganisations(context.queryClient, deps),
  component: ReorganisationsPage,
});

export const reorganisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sap-xep-don-vi/$id',
  params: {
    parse: ({ id }) => {
      if (!/^[1-9]\d{0,8}$/.test(id)) throw notFound();
      return { id: Number(id) };
    },
    stringify: ({ id }) => ({ id: String(id) }),
  },
  loader: async ({ params, context }) =>
    context.queryClient.prefetchQuery((await loadQueries()).reorganisationQuery(params.id)),
  component: ReorganisationPage,
});
