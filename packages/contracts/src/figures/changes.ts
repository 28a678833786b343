import { changeOrders } from '@tiendo/domain/figures/change.ts';
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { pageQuery } from '../paging.ts';
import { criterionReference, unitSummary } from '../references.ts';
import { figureOrigin } from '../values.ts';
import { betweenDates, comparability, figureBase, figureProblems, figureQuery } from './figure.ts';

export const unitChange = z.object({
  unit: unitSummary,
  comparability,
  before: z.number().int().nullable(),
  after: z.number().int().nullable(),
  net: z.number().int().nullable(),
  gained: z.array(criterionReference),
  lost: z.array(criterionReference),
  cause: z.enum(['work', 'set_changed', 'reorganisation', 'correction']).nullable(),
  origins: z.array(figureOrigin),
});
export type UnitChange = z.infer<typeof unitChange>;

export const changesAnswer = z
  .object({
    ...figureBase,
    from: z.string(),
    to: z.string(),
    items: z.array(unitChange),
    nextCursor: z.string().nullable(),
    byCriterion: z.array(
      z.object({
        criterion: criterionReference,
        gained: z.number().int(),
        lost: z.number().int(),
      }),
    ),
    totals: z.object({
      gained: z.number().int(),
      lost: z.number().int(),
      net: z.number().int(),
      unitsGaining: z.number().int().meta({ description: 'Units that meet more criteria than before.' }),
      unitsLosing: z.number().int().meta({ description: 'Units that meet fewer.' }),
      unitsWithGained: z.number().int().meta({ description: 'Units with at least one criterion gained.' }),
      unitsWithLost: z.number().int().meta({ description: 'Units with at least one criterion lost.' }),
      notComparable: z.number().int(),
    }),
  })
  .meta({ id: 'ChangesFigure' });
export type ChangesAnswer = z.infer<typeof changesAnswer>;

/** Query of what changed between two dates. */
export const changesQuery = <Shape extends z.ZodRawShape>(more: Shape) =>
  figureQuery({
    ...betweenDates,
    order: z.enum(changeOrders).default('greatest_gain').meta({
      description:
        'Which units come first: greatest_gain, the highest net change; greatest_loss, the most criteria lost, named or not, whatever was gained. Those without a known change come last.',
    }),
    ...more,
  });

export const getChanges = defineEndpoint({
  name: 'getChanges',
  method: 'GET',
  path: '/figures/changes',
  tag: 'figures',
  summary: 'Criteria gained and lost between two dates',
  description:
    'By commune and by criterion, with the cause. Units that did not exist at both dates are named as not comparable.',
  access: 'public',
  params: z.object({}),
  query: changesQuery(pageQuery),
  response: changesAnswer,
  problems: [...figureProblems, 'range_reversed', 'invalid_cursor'],
  example: {
    params: {},
    query: {
      unit: '188@2020-06-30',
      set: 'XA_NTM_2016',
      from: '2020-Q1',
      to: '2020-Q2',
    },
  },
});
