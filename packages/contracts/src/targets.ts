import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import { measureSummary, quantity, sourceSummary, unitSummary } from './references.ts';
import { calendarDate, figureOrigin, layer, unitReference } from './values.ts';

export const target = z
  .object({
    id: z.number().int(),
    unit: unitSummary,
    measure: measureSummary,
    setCode: z.string().nullable(),
    population: z.string().nullable(),
    populationEn: z.string().nullable(),
    status: z.enum(['target', 'registered']),
    operator: z.string(),
    quantity,
    denominator: z.number().int().nullable(),
    duePeriod: z.string(),
    dueDate: z.string(),
    setOn: z.string().nullable(),
    origin: figureOrigin,
    units: z.array(
      z.object({
        unit: unitSummary,
        outcome: z.enum(['met', 'missed', 'carried_over', 'withdrawn']).nullable(),
      }),
    ),
    source: sourceSummary.nullable(),
  })
  .meta({ id: 'Target' });
export type TargetItem = z.infer<typeof target>;

export const listTargets = defineEndpoint({
  name: 'listTargets',
  method: 'GET',
  path: '/targets',
  tag: 'figures',
  summary: 'Targets of a unit and of those below it',
  description:
    'With a date: the targets that stand then and are not yet past their due date by more than the year they are due in.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    asOf: calendarDate.optional(),
    layer: layer.default('all'),
    ...pageQuery,
  }),
  response: pageOf(target).meta({ id: 'TargetPage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', asOf: '2020-03-31' },
  },
});
