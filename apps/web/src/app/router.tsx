import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { parseSearchText, stringifySearch } from '../shared/view/search-params.ts';
import { RouteFailure } from './route-failure.tsx';
import {
  choosePasswordRoute,
  firstAdministratorRoute,
  ownAccountRoute,
  signInRoute,
} from './routes/account-routes.ts';
import { accountRoute, accountsRoute, inviteRoute } from './routes/administration-routes.ts';
import { auditRoute } from './routes/audit-route.ts';
import { boardRoute } from './routes/board-route.ts';
import { communeRoute } from './routes/commune-route.tsx';
import { comparisonRoute } from './routes/comparison-route.tsx';
import { councilRoute, councilSessionRoute, watchListRoute } from './routes/council-routes.ts';
import { criteriaSetsRoute } from './routes/criteria-sets-route.tsx';
import { departmentsRoute } from './routes/departments-route.ts';
import { dossierOpeningRoute, dossierRoute } from './routes/dossier-application-routes.ts';
import { dossierQueueRoute, dossierReviewRoute } from './routes/dossier-routes.ts';
import { importsRoute } from './routes/imports-route.ts';
import { indexRoute } from './routes/index-route.tsx';
import { matrixRoute } from './routes/matrix-route.tsx';
import { notificationsRoute } from './routes/notifications-route.ts';
import { overviewRoute } from './routes/overview-route.tsx';
import { rankingRoute } from './routes/ranking-route.tsx';
import { reorganisationRoute, reorganisationsRoute } from './routes/reorganisations-routes.tsx';
import { entryRoute, verificationRoute } from './routes/report-routes.ts';
import { rootRoute } from './routes/root-route.tsx';
import { sourcesRoute } from './routes/sources-route.tsx';
import { newSurveyRoute, proceduresRoute, surveyRoute, surveysRoute } from './routes/surveys-routes.ts';

const routeTree = rootRoute.addChildren([
  indexRoute,
  overviewRoute,
  matrixRoute,
  rankingRoute,
  comparisonRoute,
  communeRoute,
  sourcesRoute,
  criteriaSetsRoute,
  reorganisationsRoute,
  reorganisationRoute,
  entryRoute,
  importsRoute,
  verificationRoute,
  dossierQueueRoute,
  dossierOpeningRoute,
  dossierRoute,
  dossierReviewRoute,
  signInRoute,
  choosePasswordRoute,
  firstAdministratorRoute,
  ownAccountRoute,
  accountsRoute,
  inviteRoute,
  accountRoute,
  auditRoute,
  boardRoute,
  notificationsRoute,
  departmentsRoute,
  surveysRoute,
  newSurveyRoute,
  surveyRoute,
  proceduresRoute,
  councilRoute,
  councilSessionRoute,
  watchListRoute,
]);

/** The pages and their addresses; a page is shown when its answers are there or after a moment. */
export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: parseSearchText,
    stringifySearch,
    defaultErrorComponent: RouteFailure,
    defaultPreload: false,
    scrollRestoration: true,
    ...(history === undefined ? {} : { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
