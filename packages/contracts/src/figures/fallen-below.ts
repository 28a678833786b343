import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { criterionReference, recognitionSummary, unitSummary } from '../references.ts';
import { figureOrigin } from '../values.ts';
import { figureAtDateQuery, figureBase, figureProblems } from './figure.ts';

export const standingUnit = z.object({
  unit: unitSummary,
  recognition: recognitionSummary,
  standing: z.enum(['holds', 'below', 'unknown']).meta({
    description: 'Whether it still meets the whole set at the date.',
  }),
  met: z.number().int().nullable(),
  size: z.number().int(),
  toGo: z.number().int().nullable().meta({ description: 'Criteria still to be met again.' }),
  missing: z.array(criterionReference).meta({ description: 'Those of them that a source names.' }),
  origins: z.array(figureOrigin).meta({
    description: 'Of the count; the recognition has an origin of its own.',
  }),
  dataAsOf: z.string().nullable(),
});
export type StandingUnit = z.infer<typeof standingUnit>;

export const fallenBelowAnswer = z
  .object({
    ...figureBase,
    items: z.array(standingUnit),
    nextCursor: z.string().nullable(),
    totals: z
      .array(
        z.object({
          simulated: z.boolean(),
          holds: z.number().int(),
          below: z.number().int(),
          unknown: z.number().int(),
        }),
      )
      .meta({
        description:
          'One entry for units whose recognition and count are real, one where either is simulated; never added up.',
      }),
  })
  .meta({ id: 'FallenBelowFigure' });
export type FallenBelowAnswer = z.infer<typeof fallenBelowAnswer>;

export const getFallenBelow = defineEndpoint({
  name: 'getFallenBelow',
  method: 'GET',
  path: '/figures/fallen-below',
  tag: 'figures',
  summary: 'Recognised units against the standard they were recognised for',
  description:
    'Units with a recognition in force at the level of the set, those that no longer meet the whole set first. Without a count the answer is unknown, never that the standard holds.',
  access: 'public',
  params: z.object({}),
  query: figureAtDateQuery(pageQuery),
  response: fallenBelowAnswer,
  problems: [...figureProblems, 'invalid_cursor'],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
});
