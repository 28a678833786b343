import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

/** `tim`: part of a name or an address that accounts are searched by. */
const readSearch = validateSearchWith(z.strictObject({ tim: z.string().max(80).optional() }));

export const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/tai-khoan',
  validateSearch: readSearch,
  component: laterPage(() => import('../../features/administration/accounts-page.tsx'), 'AccountsPage'),
});

export const inviteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/tai-khoan/moi',
  component: laterPage(() => import('../../features/administration/invite-page.tsx'), 'InvitePage'),
});

export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/tai-khoan/$id',
  validateSearch: readSearch,
  component: laterPage(() => import('../../features/administration/account-page.tsx'), 'AccountPage'),
});
