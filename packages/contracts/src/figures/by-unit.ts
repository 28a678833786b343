import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { pilotMark, recognitionSummary, unitSummary } from '../references.ts';
import { unitKind } from '../values.ts';
import { communeGroup, comparability, figureAtDateQuery, figureBase, figureProblems } from './figure.ts';
import { listedLevel, unitMeasure } from './listed-unit.ts';

export const unitFigure = z.object({
  unit: unitSummary,
  ...unitMeasure,
  reported: z.number().int().nullable(),
  expected: z.number().int(),
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
    level: listedLevel,
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
  problems: [...figureProblems, 'invalid_cursor'],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
});
