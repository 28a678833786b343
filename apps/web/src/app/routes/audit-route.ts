import { createRoute } from '@tanstack/react-router';
import { calendarDate, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

/** What was done, by whom, in which unit, from which day to which. */
const auditSearch = z.strictObject({
  viec: z
    .string()
    .regex(/^[a-z_]{1,40}\.[a-z_]{1,40}$/)
    .optional(),
  nguoi: z.string().min(1).max(64).optional(),
  'don-vi': unitReference.optional(),
  tu: calendarDate.optional(),
  den: calendarDate.optional(),
});

export const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/nhat-ky',
  validateSearch: validateSearchWith(auditSearch),
  component: laterPage(() => import('../../features/audit/audit-page.tsx'), 'AuditPage'),
});
