import { createRoute } from '@tanstack/react-router';
import { rowId, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

/** The unit, the round whose criteria are told, and the state of the requests that are listed. */
const departmentsSearch = z.strictObject({
  'don-vi': unitReference.optional(),
  vong: rowId.optional(),
  yeucau: z.enum(['open', 'late', 'closed', 'all']).optional(),
});

export const departmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan',
  validateSearch: validateSearchWith(departmentsSearch),
  component: laterPage(() => import('../../features/departments/departments-page.tsx'), 'DepartmentsPage'),
});
