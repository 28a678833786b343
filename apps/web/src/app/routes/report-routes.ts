import { createRoute } from '@tanstack/react-router';
import { reportSearchSchema } from '../../shared/reports/report-search.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

const readSearch = validateSearchWith(reportSearchSchema);

export const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhap-lieu',
  validateSearch: readSearch,
  component: laterPage(() => import('../../features/entry/entry-page.tsx'), 'EntryPage'),
});

export const verificationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/duyet-so-lieu',
  validateSearch: readSearch,
  component: laterPage(() => import('../../features/verification/verification-page.tsx'), 'VerificationPage'),
});
