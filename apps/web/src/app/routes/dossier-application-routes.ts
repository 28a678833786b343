import { createRoute } from '@tanstack/react-router';
import { rowId, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { dossierId } from './dossier-id.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

export const dossierOpeningRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so/moi',
  validateSearch: validateSearchWith(z.strictObject({ 'don-vi': unitReference.optional() })),
  component: laterPage(() => import('../../features/dossiers/opening/opening-page.tsx'), 'OpeningPage'),
});

/** The part in hand, the file that is shown, and what stands beside. */
const dossierSearch = z.strictObject({
  phan: z
    .string()
    .regex(/^(giay-to|dieu-kien|tieu-chi)\.[a-z0-9_]{1,40}$/)
    .optional(),
  tep: rowId.optional(),
  xem: z.enum(['lan-nop', 'van-ban', 'qua-trinh']).optional(),
});

export const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so/$id',
  params: dossierId,
  validateSearch: validateSearchWith(dossierSearch),
  component: laterPage(() => import('../../features/dossiers/application/dossier-page.tsx'), 'DossierPage'),
});
