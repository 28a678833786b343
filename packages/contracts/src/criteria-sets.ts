import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import { criteriaSetSummary } from './references.ts';
import { calendarDate, plainText, unitReference } from './values.ts';

export const listCriteriaSets = defineEndpoint({
  name: 'listCriteriaSets',
  method: 'GET',
  path: '/criteria-sets',
  tag: 'criteria sets',
  summary: 'Criteria sets',
  description: 'National sets and those of provinces; filter by date, level or the unit they apply to.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({
    asOf: calendarDate.optional().meta({ description: 'Only sets in force then.' }),
    level: plainText(64).optional().meta({ description: 'Code of a level, for example XA_NTM.' }),
    unit: unitReference.optional().meta({
      description: 'Only sets that apply to the unit or to units below it.',
    }),
    ...pageQuery,
  }),
  response: pageOf(criteriaSetSummary).meta({ id: 'CriteriaSetPage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { asOf: '2020-03-31' } },
});
