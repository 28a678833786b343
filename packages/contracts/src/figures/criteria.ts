import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { criterionReference } from '../references.ts';
import { setBasis } from '../values.ts';
import { figureAtDateQuery, figureBase, figureProblems } from './figure.ts';

/** A call to work on a criterion most, made at a conference on a day. */
export const criterionEmphasis = z.object({
  sourceKey: z.string(),
  asOf: z.string().meta({ description: 'The day of the conference.' }),
  setBasis: setBasis.meta({
    description: 'How the set that the criterion is numbered in is known.',
  }),
});

export const criterionCount = z.object({
  criterion: criterionReference,
  met: z.number().int(),
  basicallyMet: z.number().int(),
  notMet: z.number().int(),
  notAssessed: z.number().int(),
  unknown: z.number().int(),
  of: z.number().int().meta({ description: 'Units in scope: the five counts add up to it.' }),
  emphasisedBy: z.array(criterionEmphasis).meta({
    description:
      'Conferences of the unit in the quarter of the date, or in the period asked for, that stress the criterion. Always published.',
  }),
});
export type CriterionCount = z.infer<typeof criterionCount>;

export const criteriaAnswer = z
  .object({ ...figureBase, items: z.array(criterionCount) })
  .meta({ id: 'CriteriaFigure' });
export type CriteriaAnswer = z.infer<typeof criteriaAnswer>;

export const getCriteria = defineEndpoint({
  name: 'getCriteria',
  method: 'GET',
  path: '/figures/criteria',
  tag: 'figures',
  summary: 'Each criterion: how many communes meet it',
  description:
    'Of the communes in scope; a commune whose verdict is not known counts as unknown, never as not met.',
  access: 'public',
  params: z.object({}),
  query: figureAtDateQuery({}),
  response: criteriaAnswer,
  problems: [...figureProblems],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
});
