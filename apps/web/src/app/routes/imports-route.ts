import { createRoute } from '@tanstack/react-router';
import { rowId, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

/** The round and the unit that a file is brought into; `tep`: the import that is looked at. */
const importsSearch = z.strictObject({
  vong: rowId.optional(),
  'don-vi': unitReference.optional(),
  tep: rowId.optional(),
});

export const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhap-tu-tep',
  validateSearch: validateSearchWith(importsSearch),
  component: laterPage(() => import('../../features/imports/imports-page.tsx'), 'ImportsPage'),
});
