import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { criteriaSetSummary, quantity } from '../references.ts';
import { figureOrigin, quarterCode } from '../values.ts';
import { figureBase, figureProblems, figureQuery } from './figure.ts';

export const trendPoint = z.object({
  period: z.string(),
  asOf: z.string(),
  dataAsOf: z.string().nullable(),
  value: z.number().nullable(),
  valueDecimals: z.number().int().nullable().meta({
    description: 'Decimals printed by the source, for a published average.',
  }),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  reported: z.number().int().nullable(),
  expected: z.number().int(),
  origins: z.array(figureOrigin),
  setCode: z.string().nullable().meta({
    description: 'The set in force at the quarter end on the same level.',
  }),
  sourceKeys: z.array(z.string()),
});
export type TrendPoint = z.infer<typeof trendPoint>;

/** Between two quarters the units or the set changed: no line may cross. */
export const trendBreak = z.object({
  after: z.string().meta({ description: 'Last quarter before the break.' }),
  before: z.string().meta({ description: 'First quarter after it.' }),
  kind: z.enum(['units', 'criteria_set']),
  date: z.string().nullable(),
  unitsBefore: z.number().int().nullable(),
  unitsAfter: z.number().int().nullable(),
  setBefore: z.string().nullable(),
  setAfter: z.string().nullable(),
  legalBasis: z.string().nullable(),
});
export type TrendBreak = z.infer<typeof trendBreak>;

export const trendTarget = z.object({
  duePeriod: z.string(),
  dueDate: z.string(),
  operator: z.string(),
  quantity,
  setCode: z.string().nullable(),
  origin: figureOrigin,
  sourceKey: z.string().nullable(),
});

export const trendAnswer = z
  .object({
    ...figureBase,
    from: z.string(),
    to: z.string(),
    points: z.array(trendPoint),
    breaks: z.array(trendBreak),
    targets: z
      .array(trendTarget)
      .meta({ description: 'Target averages of the unit set by the last quarter end.' }),
    sets: z.array(criteriaSetSummary),
  })
  .meta({ id: 'TrendFigure' });
export type TrendAnswer = z.infer<typeof trendAnswer>;

/** Query of a figure over quarters. */
export const trendQuery = <Shape extends z.ZodRawShape>(more: Shape) =>
  figureQuery({ from: quarterCode, to: quarterCode, ...more });

export const getTrend = defineEndpoint({
  name: 'getTrend',
  method: 'GET',
  path: '/figures/trend',
  tag: 'figures',
  summary: 'The average at the end of each quarter',
  description:
    'A quarter without data has no value; nothing is interpolated. Breaks name every change of units or of the set. At most 80 quarters.',
  access: 'public',
  params: z.object({}),
  query: trendQuery({}),
  response: trendAnswer,
  problems: [...figureProblems, 'range_reversed', 'range_too_long'],
  example: {
    params: {},
    query: {
      unit: '188@2020-03-31',
      set: 'XA_NTM_2016',
      from: '2018-Q1',
      to: '2020-Q1',
    },
  },
});
