import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { unitSummary } from '../references.ts';
import { dateOrPeriod, figureOrigin, unitKind } from '../values.ts';
import { comparability, figureBase, figureQuery } from './figure.ts';

export const rankedUnit = z.object({
  unit: unitSummary,
  kind: z.enum(['count', 'average']).meta({
    description: 'count: criteria met by this unit; average: over the communes below it.',
  }),
  value: z.number().nullable(),
  valueDecimals: z.number().int().nullable().meta({
    description: 'Decimals printed by the source, for a published average.',
  }),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  origins: z.array(figureOrigin),
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
  query: figureQuery({
    from: dateOrPeriod,
    to: dateOrPeriod,
    level: unitKind.optional().meta({
      description: 'Kind of the units listed; the next kind below the unit by default.',
    }),
    ...pageQuery,
  }),
  response: rankingAnswer,
  problems: [
    'unknown_unit',
    'unit_not_valid_then',
    'unknown_criteria_set',
    'set_does_not_apply',
    'before_any_data',
    'range_reversed',
    'invalid_cursor',
  ],
  example: {
    params: {},
    query: { unit: '188@2020-06-30', set: 'XA_NTM_2016', from: '2020-Q1', to: '2020-Q2' },
  },
});
