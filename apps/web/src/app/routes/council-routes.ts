import { createRoute, notFound } from '@tanstack/react-router';
import { unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { watchFilters } from '../../features/watch-list/watch-filters.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

const ofUnit = z.strictObject({ 'don-vi': unitReference.optional() });

export const councilRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hoi-dong',
  validateSearch: validateSearchWith(ofUnit),
  component: laterPage(() => import('../../features/council/sessions-page.tsx'), 'CouncilSessionsPage'),
});

export const councilSessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hoi-dong/$id',
  params: {
    parse: ({ id }) => {
      if (!/^[1-9]\d{0,8}$/.test(id)) throw notFound();
      return { id: Number(id) };
    },
    stringify: ({ id }) => ({ id: String(id) }),
  },
  component: laterPage(() => import('../../features/council/session-page.tsx'), 'CouncilSessionPage'),
});

const watchSearch = ofUnit.extend({
  muc: z
    .string()
    .regex(/^[A-Z0-9_]{2,64}$/)
    .optional(),
  xem: z.enum(watchFilters).optional(),
});

export const watchListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/theo-doi-sau-cong-nhan',
  validateSearch: validateSearchWith(watchSearch),
  component: laterPage(() => import('../../features/watch-list/watch-page.tsx'), 'WatchPage'),
});
