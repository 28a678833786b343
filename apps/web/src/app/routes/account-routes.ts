import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

/** `ve`: the address within this site to go back to. */
const signInSearch = z.strictObject({ ve: z.string().max(4000).optional() });

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: validateSearchWith(signInSearch),
  component: laterPage(() => import('../../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

export const choosePasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dat-mat-khau',
  component: laterPage(
    () => import('../../features/password-links/choose-password-page.tsx'),
    'ChoosePasswordPage',
  ),
});

export const firstAdministratorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/khoi-tao',
  component: laterPage(
    () => import('../../features/password-links/first-administrator-page.tsx'),
    'FirstAdministratorPage',
  ),
});

export const ownAccountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tai-khoan',
  component: laterPage(() => import('../../features/own-account/own-account-page.tsx'), 'OwnAccountPage'),
});
