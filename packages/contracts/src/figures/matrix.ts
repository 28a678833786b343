import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { criterionReference, pilotMark, recognitionSummary, unitSummary } from '../references.ts';
import { dateOrPeriod, figureOrigin, knownVerdict } from '../values.ts';
import { comparability, figureAtDateQuery, figureBase, figureProblems } from './figure.ts';

const places = z.array(z.number().int());

/** What a row was at the date that it is compared with. */
export const matrixComparison = z.object({
  comparability,
  met: z.number().int().nullable(),
  verdicts: z.array(knownVerdict).meta({
    description: 'In the order of criteria; empty where another set or other units were read then.',
  }),
  dataAsOf: z.string().nullable(),
  gained: places.meta({ description: 'Places in the order of criteria, counted from 0.' }),
  lost: places.meta({ description: 'Places in the order of criteria, counted from 0.' }),
  net: z.number().int().nullable(),
});

/** What a unit is told apart by, beside its verdicts. */
export const matrixMarks = z.object({
  recognitions: z.array(recognitionSummary),
  pilot: pilotMark,
  targetYears: z.array(z.string()).meta({
    description: 'Years for which a target names the unit to reach the level of the set.',
  }),
  region: z.string().nullable().meta({
    description: 'Socio-economic region of the criteria sets; null where it is not known.',
  }),
  isBorder: z.boolean().nullable(),
});

export const matrixRow = z.object({
  unit: unitSummary,
  met: z.number().int().nullable(),
  verdicts: z.array(knownVerdict).meta({ description: 'In the order of criteria.' }),
  dataAsOf: z.string().nullable(),
  origin: figureOrigin.nullable(),
  before: matrixComparison.optional().meta({ description: 'With `since` only.' }),
  marks: matrixMarks.optional().meta({ description: 'With `marks=all` only.' }),
});
export type MatrixRow = z.infer<typeof matrixRow>;

export const matrixAnswer = z
  .object({
    ...figureBase,
    since: z.string().nullable().meta({
      description: 'The date that rows are compared with; null where none was asked for.',
    }),
    criteria: z.array(criterionReference),
    items: z.array(matrixRow),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'MatrixFigure' });
export type MatrixAnswer = z.infer<typeof matrixAnswer>;

export const matrixQuery = <Shape extends z.ZodRawShape>(more: Shape) =>
  figureAtDateQuery({
    since: dateOrPeriod.optional().meta({
      description: 'Compare each row with this date, or with the last day of this period.',
    }),
    marks: z.literal('all').optional().meta({
      description: 'all: tell recognitions, targets and region of each row.',
    }),
    ...more,
  });

export const getMatrix = defineEndpoint({
  name: 'getMatrix',
  method: 'GET',
  path: '/figures/matrix',
  tag: 'figures',
  summary: 'Communes by criteria',
  description:
    'One row a unit in scope, in the order of codes; a unit that has not reported has only unknown verdicts.',
  access: 'public',
  params: z.object({}),
  query: matrixQuery(pageQuery),
  response: matrixAnswer,
  problems: [...figureProblems, 'range_reversed', 'invalid_cursor'],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
});
