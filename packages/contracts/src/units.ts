import { successionKinds } from '@tiendo/domain/units/lineage.ts';
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import { sourceSummary, unitSummary } from './references.ts';
import { calendarDate, plainText, unitKind, unitReference } from './values.ts';

export const listUnits = defineEndpoint({
  name: 'listUnits',
  method: 'GET',
  path: '/units',
  tag: 'units',
  summary: 'Units valid at a date',
  description:
    'Search by name without tone marks ("loc binh" finds Lộc Bình) or by code. Sorted by the Vietnamese alphabet; best matches first when searching.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({
    q: plainText(100).trim().min(1).optional(),
    kind: unitKind.optional(),
    parent: unitReference.optional(),
    asOf: calendarDate.optional().meta({
      description: 'Only units valid then; without it, units of all times.',
    }),
    ...pageQuery,
  }),
  response: pageOf(unitSummary).meta({ id: 'UnitPage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { q: 'loc binh', asOf: '2020-03-31' } },
});

export const unitAnswer = z
  .object({
    ...unitSummary.shape,
    region: z.string().nullable(),
    isBorder: z.boolean().nullable(),
    validityBasis: z.enum(['act', 'unit_list']).nullable(),
    note: z.string().nullable(),
    parent: unitSummary.nullable(),
    childCount: z.number().int(),
    source: sourceSummary.nullable(),
  })
  .meta({ id: 'Unit' });
export type UnitAnswer = z.infer<typeof unitAnswer>;

export const getUnit = defineEndpoint({
  name: 'getUnit',
  method: 'GET',
  path: '/units/{id}',
  tag: 'units',
  summary: 'One unit',
  description: 'By id, or by code and date.',
  access: 'public',
  params: z.object({ id: unitReference }),
  query: z.strictObject({
    asOf: calendarDate.optional().meta({ description: 'Date at which its children are counted.' }),
  }),
  response: unitAnswer,
  problems: ['unknown_unit'],
  example: { params: { id: '188@2020-03-31' }, query: {} },
});

export const lineageLink = z.object({
  unit: unitSummary,
  date: z.string(),
  kind: z.enum(successionKinds),
  legalBasis: z.string().nullable(),
  basis: z
    .enum(['act', 'code_list'])
    .meta({ description: 'Read in the act, or inferred from two code lists.' }),
  /** The unit at the other end of the link. */
  of: z.string().meta({
    description: 'id of the unit that this one precedes or succeeds.',
  }),
});

export const lineageAnswer = z
  .object({
    unit: unitSummary,
    predecessors: z.array(lineageLink),
    successors: z.array(lineageLink),
  })
  .meta({ id: 'Lineage' });
export type LineageAnswer = z.infer<typeof lineageAnswer>;

export const getUnitLineage = defineEndpoint({
  name: 'getUnitLineage',
  method: 'GET',
  path: '/units/{id}/lineage',
  tag: 'units',
  summary: 'Predecessors and successors of a unit',
  description: 'The whole chain in both directions. An empty list can mean that no source names them.',
  access: 'public',
  params: z.object({ id: unitReference }),
  query: z.strictObject({
    asOf: calendarDate.optional().meta({ description: 'Only changes up to this date.' }),
  }),
  response: lineageAnswer,
  problems: ['unknown_unit'],
  example: { params: { id: '18436@2022-03-07' }, query: {} },
});
