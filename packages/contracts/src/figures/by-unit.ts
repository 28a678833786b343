import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { pilotMark, recognitionSummary, unitSummary } from '../references.ts';
import { figureOrigin, unitKind } from '../values.ts';
import { communeGroup, comparability, figureAtDateQuery, figureBase } from './figure.ts';

export const unitFigure = z.object({
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
  reported: z.number().int().nullable(),
  expected: z.number().int(),
  origins: z.array(figureOrigin),
  dataAsOf: z.string().nullable(),
  previousValue: z.number().nullable(),
  difference: z.number().nullable(),
  comparability,
  recognitions: z.array(recognitionSummary),
  pilot: pilotMark,
});
export type UnitFigure = z.infer<typeof unitFigure>;

export const byUnitAnswer = z
  .object({
    ...figureBase,
    level: unitKind,
    items: z.array(unitFigure),
    nextCursor: z.string().nullable(),
    publishedGroups: z.array(communeGroup).meta({
      description: 'Groups of communes that a source counts without naming them.',
    }),
  })
  .meta({ id: 'ByUnitFigure' });
export type ByUnitAnswer = z.infer<typeof byUnitAnswer>;

/** Query of the units below a unit. */
export const byUnitQuery = <Shape extends z.ZodRawShape>(more: Shape) =>
  figureAtDateQuery({
    level: unitKind.optional().meta({
      description: 'Kind of the units listed; the next kind below the unit by default.',
    }),
    ...more,
  });

export const getByUnit = defineEndpoint({
  name: 'getByUnit',
  method: 'GET',
  path: '/figures/by-unit',
  tag: 'figures',
  summary: 'The figure of each unit below a unit',
  description:
    'Criteria met by each commune, or the average of each province or district, in descending order.',
  access: 'public',
  params: z.object({}),
  query: byUnitQuery(pageQuery),
  response: byUnitAnswer,
  problems: [
    'unknown_unit',
    'unit_not_valid_then',
    'unknown_criteria_set',
    'set_does_not_apply',
    'before_any_data',
    'invalid_cursor',
  ],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
});
