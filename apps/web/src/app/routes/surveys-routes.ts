import { createRoute, notFound } from '@tanstack/react-router';
import { unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';
import { communeLevels } from '../../shared/units/set-label.ts';
import { validateSearchWith } from '../../shared/view/validate-search.ts';
import { laterPage } from './later-page.ts';
import { rootRoute } from './root-route.tsx';

const readSearch = validateSearchWith(z.strictObject({ 'don-vi': unitReference.optional() }));

const readListSearch = validateSearchWith(
  z.strictObject({
    'don-vi': unitReference.optional(),
    muc: z.enum(communeLevels).optional(),
    nam: z
      .string()
      .regex(/^20[1-9]\d$/)
      .optional(),
  }),
);

export const surveysRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lay-y-kien',
  validateSearch: readListSearch,
  component: laterPage(() => import('../../features/surveys/surveys-page.tsx'), 'SurveysPage'),
});

export const newSurveyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lay-y-kien/moi',
  validateSearch: readSearch,
  component: laterPage(() => import('../../features/surveys/new-survey-page.tsx'), 'NewSurveyPage'),
});

export const surveyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lay-y-kien/$vong',
  params: {
    parse: ({ vong }) => {
      if (!/^[1-9]\d{0,8}$/.test(vong)) throw notFound();
      return { vong: Number(vong) };
    },
    stringify: ({ vong }) => ({ vong: String(vong) }),
  },
  component: laterPage(() => import('../../features/surveys/survey-page.tsx'), 'SurveyPage'),
});

export const proceduresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thu-tuc',
  validateSearch: readSearch,
  component: laterPage(() => import('../../features/procedures/procedures-page.tsx'), 'ProceduresPage'),
});
