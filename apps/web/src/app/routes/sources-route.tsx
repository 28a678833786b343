import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { loadPart } from '../../shared/late/load-part.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

const sourcesSearchSchema = z.strictObject({
  'bao-cao': z.string().max(64).optional().meta({ description: 'Key of the one report to show.' }),
});

const loadQueries = () => loadPart(() => import('../../features/sources/sources-queries.ts'));

const SourcesPage = laterPage(() => import('../../features/sources/sources-page.tsx'), 'SourcesPage');

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nguon-so-lieu',
  validateSearch: validateSearchWith(sourcesSearchSchema),
  loader: async ({ context }) => (await loadQueries()).prefetchSources(context.queryClient),
  component: SourcesPage,
});
