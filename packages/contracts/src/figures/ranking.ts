import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { unitSummary } from '../references.ts';
import { unitKind } from '../values.ts';
import { betweenDates, comparability, figureBase, figureProblems, figureQuery } from './figure.ts';
import { listedLevel, unitMeasure } from './listed-unit.ts';

export const rankedUnit = z.object({
  unit: unitSummary,
  ...unitMeasure,
  rank: z.number().int().nullable().meta({
    description: 'Place among all units with a value at the later date; equal values share one (1, 1, 3).',
  }),
  tied: z.boolean().meta({ description: 'Another unit has the same place.' }),
  previousValue: z.number().nullable(),
  previousRank: z.number().int().nullable().meta({
    description: 'Place at the earlier date, among the units that can be compared.',
  }),
  difference: z.number().nullable(),
  movement: z.number().int().nullable().meta({
    description: 'Places gained (above 0) or lost among the units that can be compared; null for any other.',
  }),
  comparability,
});
export type RankedUnit = z.infer<typeof rankedUnit>;

export const rankingAnswer = z
  .object({
    ...figureBase,
    from: z.string(),
    to: z.string(),
    level: unitKind,
    items: z.array(rankedUnit),
    nextCursor: z.string().nullable(),
    totals: z.object({
      units: z.number().int(),
      compared: z.number().int().meta({ description: 'Units among which movement is measured.' }),
      up: z.number().int(),
      down: z.number().int(),
    }),
  })
  .meta({ id: 'RankingFigure' });
export type RankingAnswer = z.infer<typeof rankingAnswer>;

/** Query of places at two dates. */
export const rankingQuery = <Shape extends z.ZodRawShape>(more: Shape) =>
  figureQuery({
    ...betweenDates,
    level: listedLevel,
    ...more,
  });

export const getRanking = defineEndpoint({
  name: 'getRanking',
  method: 'GET',
  path: '/figures/ranking',
  tag: 'figures',
  summary: 'Places of units at a date, and how they moved since an earlier one',
  description:
    'Units of one kind below a unit, the highest first. Movement is measured only among units whose territory, set and origin of data allow a comparison; the others say why they are left out.',
  access: 'public',
  params: z.object({}),
  query: rankingQuery(pageQuery),
  response: rankingAnswer,
  problems: [...figureProblems, 'range_reversed', 'invalid_cursor'],
  example: {
    params: {},
    query: { unit: '188@2020-06-30', set: 'XA_NTM_2016', from: '2020-Q1', to: '2020-Q2' },
  },
});
