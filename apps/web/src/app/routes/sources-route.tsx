import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { SourcesPage } from '../../features/sources/sources-page.tsx';
import { prefetchSources } from '../../features/sources/sources-queries.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { rootRoute } from './root-route.tsx';

const sourcesSearchSchema = z.strictObject({
  'bao-cao': z.string().max(64).optional().meta({ description: 'Key of the one report to show.' }),
});

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nguon-so-lieu',
  validateSearch: validateSearchWith(sourcesSearchSchema),
  loader: ({ context }) => prefetchSources(context.queryClient),
  component: SourcesPage,
  pendingComponent: SourcesPage,
});
