import { createRoute } from '@tanstack/react-router';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

export const notificationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thong-bao',
  component: laterPage(
    () => import('../../features/notifications/notifications-page.tsx'),
    'NotificationsPage',
  ),
});
