import { createRoute } from '@tanstack/react-router';
import { criteriaSetCode, rowId, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

/** The unit, the criteria set, the year and the round that is told in full. */
const boardSearch = z.strictObject({
  'don-vi': unitReference.optional(),
  bo: criteriaSetCode.optional(),
  nam: z
    .string()
    .regex(/^(19|2\d)\d{2}$/)
    .optional(),
  vong: rowId.optional(),
});

export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tien-do-bao-cao',
  validateSearch: validateSearchWith(boardSearch),
  component: laterPage(() => import('../../features/board/board-page.tsx'), 'BoardPage'),
});
