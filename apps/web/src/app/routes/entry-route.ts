import { createRoute } from '@tanstack/react-router';
import { reportSearchSchema } from '../../shared/reports/report-search.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

export const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhap-lieu',
  validateSearch: validateSearchWith(reportSearchSchema),
  component: laterPage(() => import('../../features/entry/entry-page.tsx'), 'EntryPage'),
});
