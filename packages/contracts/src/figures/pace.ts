import { targetStatuses } from '@tiendo/domain/figures/target.ts';
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { criterionReference, unitSummary } from '../references.ts';
import { figureOrigin } from '../values.ts';
import { comparability, figureAtDateQuery, figureBase, figureProblems } from './figure.ts';

export const pacedTarget = z.object({
  unit: unitSummary,
  kind: z.enum(['average', 'recognition']).meta({
    description:
      'average: so many criteria a commune; recognition: the whole set, less criteria not assessed, in the year it is due.',
  }),
  duePeriod: z.string(),
  dueDate: z.string(),
  origin: figureOrigin.meta({ description: 'Of the target.' }),
  wanted: z.number().meta({ description: 'Criteria a commune that the target asks for.' }),
  wantedDecimals: z.number().int().nullable(),
  value: z.number().nullable().meta({ description: 'Criteria a commune at the date.' }),
  totalMet: z.number().int().nullable(),
  communes: z.number().int().nullable().meta({ description: 'Communes that the count was taken over.' }),
  expected: z.number().int().meta({ description: 'Communes in scope, all of which the target speaks of.' }),
  origins: z.array(figureOrigin).meta({ description: 'Of the count.' }),
  recognised: z.boolean().meta({ description: 'There is a recognition at the level of the set.' }),
  missing: z.array(criterionReference).meta({
    description: 'Criteria known not to be met, or only basically met, of a unit that is scored itself.',
  }),
  criteria: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'Criteria still to be met over the communes counted.' }),
  quartersLeft: z.number().int().meta({
    description: 'Up to the due day, a begun quarter counted whole; 0 from that day on.',
  }),
  neededPerQuarter: z.number().nullable(),
  recentPerQuarter: z.number().nullable().meta({
    description:
      'Criteria a quarter since `since`, at most four quarters back; a begun quarter counts in part.',
  }),
  since: z.string().nullable(),
  hindrance: comparability.nullable().meta({
    description:
      'Why no pace can be measured since an earlier quarter; null where one can. no_data: also where nothing was reported since, or the quarter has only just ended.',
  }),
  status: z.enum(targetStatuses),
});
export type PacedTarget = z.infer<typeof pacedTarget>;

export const paceAnswer = z
  .object({
    ...figureBase,
    items: z.array(pacedTarget),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'PaceFigure' });
export type PaceAnswer = z.infer<typeof paceAnswer>;

export const getPace = defineEndpoint({
  name: 'getPace',
  method: 'GET',
  path: '/figures/pace',
  tag: 'figures',
  summary: 'Targets against the pace of the last quarters',
  description:
    'The target averages of the unit and the communes named for recognition, due in the year of the date or later, and those of the year before that were missed. On track: the pace since the earliest comparable of the last four quarters, one since whose end something was reported, is at least the pace still needed; at risk: it is less; missed: due and not met; unknown without a count, without a quarter to compare with, or where the target would be met or missed while not all communes have reported.',
  access: 'public',
  params: z.object({}),
  query: figureAtDateQuery(pageQuery),
  response: paceAnswer,
  problems: [...figureProblems, 'invalid_cursor'],
  example: {
    params: {},
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
});
