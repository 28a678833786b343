import type { FastifyPluginAsync } from 'fastify';
import { prismaProcedureRuleStore } from '../features/procedures/prisma-procedure-rule-store.ts';
import { procedureRoutes } from '../features/procedures/procedure-routes.ts';
import { prismaSurveyStore } from '../features/surveys/prisma-survey-store.ts';
import { surveyRoutes } from '../features/surveys/survey-routes.ts';
import type { Ground } from './ground.ts';

/** Procedures of recognition, and the surveys that they hold dossiers to. */
export const surveyFeatures = ({ database, current, now }: Ground): FastifyPluginAsync[] => [
  procedureRoutes(current, prismaProcedureRuleStore(database), now),
  surveyRoutes(current, prismaSurveyStore(database), now),
];
