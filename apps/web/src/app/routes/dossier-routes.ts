import { createRoute } from '@tanstack/react-router';
import { rowId, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { dossierId } from './dossier-id.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

/** Unit, step, level, holder, overdue only, part of a name, and order. */
const queueSearch = z.strictObject({
  'don-vi': unitReference.optional(),
  buoc: z
    .enum(['dang-lap', 'tham-tra', 'tham-dinh', 'bo-sung', 'hoi-dong', 'quyet-dinh', 'da-xong', 'tat-ca'])
    .optional(),
  muc: z
    .string()
    .regex(/^[A-Z0-9_]{2,64}$/)
    .optional(),
  giu: z.enum(['toi', 'chua-giao']).optional(),
  'qua-han': z.literal('co').optional(),
  ten: z.string().min(1).max(100).optional(),
  xep: z.enum(['don-vi', 'tu-ngay']).optional(),
});

export const dossierQueueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so',
  validateSearch: validateSearchWith(queueSearch),
  component: laterPage(() => import('../../features/dossiers/queue/queue-page.tsx'), 'QueuePage'),
});

/** The criterion in hand, which are listed, what stands beside it, and the file that is shown. */
const reviewSearch = z.strictObject({
  'tieu-chi': rowId.optional(),
  loc: z.enum(['cua-toi', 'chua-xem', 'tra-lai', 'co-doi']).optional(),
  xem: z.enum(['giay-to', 'thuc-dia', 'tra-lai', 'trao-doi']).optional(),
  tep: rowId.optional(),
});

export const dossierReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so/$id/tham-dinh',
  params: dossierId,
  validateSearch: validateSearchWith(reviewSearch),
  component: laterPage(() => import('../../features/dossiers/review/review-page.tsx'), 'ReviewPage'),
});
