import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { criterionReference } from '../references.ts';
import { figureOrigin } from '../values.ts';
import { comparability, figureAtDateQuery, figureBase, figureProblems, languageQuery } from './figure.ts';

/** The same figure at the end of the quarter before. `difference` is null unless the two may be compared. */
export const previousFigure = z.object({
  asOf: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  origins: z.array(figureOrigin),
  comparability,
  difference: z.number().nullable(),
  totalDifference: z.number().nullable(),
});

/** For a single commune or village: its count over the set, with the criteria named where they are known. */
export const criteriaCount = z.object({
  met: z.number().int().nullable(),
  size: z.number().int(),
  metCriteria: z.array(criterionReference),
  notMetCriteria: z.array(criterionReference),
  unknown: z.number().int(),
});

export const averageAnswer = z
  .object({
    ...figureBase,
    average: z.number().nullable().meta({
      description: 'Criteria met per commune, unrounded; as printed where only that is published.',
    }),
    averageDecimals: z.number().int().nullable().meta({
      description: 'Decimals printed by the source, for a published average.',
    }),
    totalMet: z.number().int().nullable(),
    communes: z.number().int().nullable(),
    previous: previousFigure.nullable(),
    count: criteriaCount.nullable().meta({
      description: 'Only where the unit itself is scored, as a commune is.',
    }),
    summary: z.string().nullable().meta({ description: 'The sentence of the report; only with lang.' }),
  })
  .meta({ id: 'AverageFigure' });
export type AverageAnswer = z.infer<typeof averageAnswer>;

export const getAverage = defineEndpoint({
  name: 'getAverage',
  method: 'GET',
  path: '/figures/average',
  tag: 'figures',
  summary: 'Average criteria met per commune',
  description:
    'Σ criteria met over the communes in scope that have reported, with its parts. Where only an aggregate was published for the date, that aggregate; the communes then stay unknown.',
  access: 'public',
  params: z.object({}),
  query: figureAtDateQuery(languageQuery),
  response: averageAnswer,
  problems: [...figureProblems],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', asOf: '2020-03-31' },
  },
});
