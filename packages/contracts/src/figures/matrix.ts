import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { criterionReference, unitSummary } from '../references.ts';
import { figureOrigin, knownVerdict } from '../values.ts';
import { figureAtDateQuery, figureBase } from './figure.ts';

export const matrixRow = z.object({
  unit: unitSummary,
  met: z.number().int().nullable(),
  verdicts: z.array(knownVerdict).meta({ description: 'In the order of criteria.' }),
  dataAsOf: z.string().nullable(),
  origin: figureOrigin.nullable(),
});

export const matrixAnswer = z
  .object({
    ...figureBase,
    criteria: z.array(criterionReference),
    items: z.array(matrixRow),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'MatrixFigure' });
export type MatrixAnswer = z.infer<typeof matrixAnswer>;

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
  query: figureAtDateQuery(pageQuery),
  response: matrixAnswer,
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
