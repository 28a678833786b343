import { successionKinds } from '@tiendo/domain/units/lineage.ts';
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import { sourceSummary, unitSummary } from './references.ts';
import { calendarDate, unitKind, unitReference } from './values.ts';

const countByKind = z.object({
  kind: unitKind,
  before: z.number().int(),
  after: z.number().int(),
});

export const reorganisationGroup = z.object({
  successor: unitSummary.nullable().meta({
    description: 'What the predecessors became. null: they ended and no source names a successor.',
  }),
  predecessors: z.array(
    z.object({
      unit: unitSummary,
      kind: z.enum(successionKinds).nullable().meta({ description: 'null where no successor is named.' }),
      basis: z.enum(['act', 'code_list']).nullable().meta({
        description:
          'Read in the act, or inferred from two code lists, which may not show every predecessor.',
      }),
    }),
  ),
});
export type ReorganisationGroup = z.infer<typeof reorganisationGroup>;

export const reorganisation = z
  .object({
    id: z.number().int(),
    date: z.string().meta({ description: 'First day of what begins; what ends no longer exists then.' }),
    title: z.string(),
    titleEn: z.string().nullable(),
    legalBasis: z.string().nullable().meta({
      description: 'The act; null where only lists of units show the change.',
    }),
    source: sourceSummary.nullable(),
    reversedAt: z.string().nullable().meta({ description: 'When it was taken back; it then names no unit.' }),
    groups: z.array(reorganisationGroup).meta({
      description:
        'Who became what, by successor. In a list for one unit only the groups that the unit, its predecessors, its successors or units under it are in.',
    }),
    ended: z.array(unitSummary).meta({
      description: 'Units above the communes that ended without a successor, as the districts in 2025.',
    }),
    changed: z.array(countByKind).meta({ description: 'Units of the groups, ended and formed, by kind.' }),
    standing: z
      .object({ unit: unitSummary, counts: z.array(countByKind) })
      .nullable()
      .meta({
        description:
          'Units by kind on the day before and on the day itself in the nearest unit around all of it that stands on both days.',
      }),
  })
  .meta({ id: 'Reorganisation' });
export type ReorganisationItem = z.infer<typeof reorganisation>;

export const listReorganisations = defineEndpoint({
  name: 'listReorganisations',
  method: 'GET',
  path: '/reorganisations',
  tag: 'units',
  summary: 'Reorganisations of units',
  description:
    'What acts ended and formed on one day, the latest first. Those that were taken back are left out.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference.optional().meta({
      description: 'Only those that touch the unit, what it came from, what it became, or units under it.',
    }),
    from: calendarDate.optional().meta({ description: 'First date.' }),
    to: calendarDate.optional().meta({ description: 'Last date, itself included.' }),
    ...pageQuery,
  }),
  response: pageOf(reorganisation).meta({ id: 'ReorganisationPage' }),
  problems: ['unknown_unit', 'invalid_cursor', 'range_reversed'],
  example: { params: {}, query: { unit: '188@2020-03-31' } },
});

export const getReorganisation = defineEndpoint({
  name: 'getReorganisation',
  method: 'GET',
  path: '/reorganisations/{id}',
  tag: 'units',
  summary: 'One reorganisation',
  description: 'Date, legal basis and who became what.',
  access: 'public',
  params: z.object({ id: z.coerce.number().int().positive().max(2147483647) }),
  query: z.strictObject({}),
  response: reorganisation,
  problems: ['unknown_reorganisation'],
  example: { params: { id: 1 }, query: {} },
});
