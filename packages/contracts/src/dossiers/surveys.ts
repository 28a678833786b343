import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { rowId, unitReference } from '../values.ts';
import { levelCode, savedSurvey, survey, surveyYear } from './survey-parts.ts';

const surveyParams = z.object({ id: rowId });

const countProblems = [
  'date_in_future',
  'survey_inconsistent',
  'asked_beyond_households',
  'answered_beyond_asked',
  'satisfied_beyond_answered',
  'content_beyond_answered',
  'content_satisfied_beyond_asked',
] as const;

export const listSurveys = defineEndpoint({
  name: 'listSurveys',
  method: 'GET',
  path: '/surveys',
  tag: 'surveys',
  summary: 'Rounds of the survey of satisfaction, of a unit and those below it',
  description:
    'Of the latest year first, of a year those recorded last. Rounds of demonstration accounts and of other people do not see each other.',
  access: 'dossier.read',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    level: levelCode.optional(),
    year: z.coerce.number().pipe(surveyYear).optional(),
    ...pageQuery,
  }),
  response: pageOf(survey).meta({ id: 'SurveyPage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { unit: '20@2026-10-01' } },
});

export const getSurvey = defineEndpoint({
  name: 'getSurvey',
  method: 'GET',
  path: '/surveys/{id}',
  tag: 'surveys',
  summary: 'One round with its shares, and how each stands against the rule that holds',
  description:
    'By the procedure of the last day of answers and the numbers that the province has set. Nothing is typed as a percentage.',
  access: 'dossier.read',
  params: surveyParams,
  query: z.strictObject({}),
  response: survey,
  versioned: true,
  problems: ['unknown_survey'],
  example: { params: { id: 1 }, query: {} },
});

/** Counts of a round that was never held; no source gives them. */
const exampleCounts = {
  endedOn: '2024-10-20',
  households: 1240,
  asked: 930,
  answered: 921,
  satisfied: 894,
  contents: [
    { name: 'Giao thông', asked: 921, satisfied: 880 },
    { name: 'Điện', asked: 921, satisfied: 915 },
  ],
};

export const recordSurvey = defineCommand({
  name: 'recordSurvey',
  method: 'POST',
  path: '/surveys',
  tag: 'surveys',
  summary: 'Records a round of the survey of satisfaction',
  description: 'It is the next round of its unit, level and year; a dossier takes the last.',
  access: 'dossier.apply',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({
    unit: unitReference,
    level: levelCode,
    year: surveyYear,
    ...savedSurvey.shape,
  }),
  precondition: 'idempotency_key',
  status: 201,
  response: survey,
  versioned: true,
  problems: ['unknown_unit', 'unit_not_valid_then', ...countProblems],
  example: {
    params: {},
    query: {},
    body: { unit: '06565@2024-10-20', level: 'XA_NTM', year: 2024, ...exampleCounts },
  },
});

export const changeSurvey = defineCommand({
  name: 'changeSurvey',
  method: 'PUT',
  path: '/surveys/{id}',
  tag: 'surveys',
  summary: 'Corrects a round that no dossier was handed in with',
  description: 'What a dossier was handed in with does not change: record another round.',
  access: 'dossier.apply',
  params: surveyParams,
  query: z.strictObject({}),
  body: savedSurvey,
  precondition: 'if_match',
  status: 200,
  response: survey,
  versioned: true,
  problems: ['unknown_survey', 'survey_handed_in', 'unit_not_valid_then', ...countProblems],
  example: { params: { id: 1 }, query: {}, body: exampleCounts },
});
