import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { communeGroup, figureAtDateQuery, figureBase, figureProblems, languageQuery } from './figure.ts';

export const bandCount = z.object({
  from: z.number().int(),
  to: z.number().int(),
  communes: z.number().int().nullable().meta({
    description: 'null where published groups do not fall inside one band.',
  }),
  least: z.number().int(),
  most: z.number().int(),
});

export const distributionAnswer = z
  .object({
    ...figureBase,
    groups: z.array(communeGroup).meta({ description: 'As published, or one group a count.' }),
    bands: z.array(bandCount).meta({
      description: "The set's own bands; empty where the set has none.",
    }),
    totalMet: z.number().int().nullable(),
    average: z.number().nullable(),
    averageDecimals: z.number().int().nullable(),
    summary: z.string().nullable().meta({ description: 'The sentence of the report; only with lang.' }),
  })
  .meta({ id: 'DistributionFigure' });
export type DistributionAnswer = z.infer<typeof distributionAnswer>;

export const getDistribution = defineEndpoint({
  name: 'getDistribution',
  method: 'GET',
  path: '/figures/distribution',
  tag: 'figures',
  summary: 'Communes by the number of criteria they meet',
  description: 'Published groups are shown as published and re-binned only where each falls inside one band.',
  access: 'public',
  params: z.object({}),
  query: figureAtDateQuery(languageQuery),
  response: distributionAnswer,
  problems: [...figureProblems],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
});
