import { revocationGrounds } from '@tiendo/domain/dossiers/revocation.ts';
import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { criterionReference, levelSummary } from '../references.ts';
import { basis, rowId, unitReference } from '../values.ts';
import { deedDay, dossierReason, paperNumber } from './dossier-parts.ts';
import { recognition } from './recognitions.ts';

const count = z.number().int();
const noQuery = z.strictObject({});

const revocationGround = z.enum(revocationGrounds);

/** What the law says of a recognised unit as it stands now. */
export const heldReading = z.object({
  setCode: z
    .string()
    .nullable()
    .meta({ description: 'The set of the state; null: none holds at the level.' }),
  asOf: z.string().nullable().meta({
    description: 'Day of the last accepted state since the decision; null: there is none.',
  }),
  basis: basis.nullable(),
  standing: z.enum([...revocationGrounds, 'none', 'cannot_tell']).meta({
    description:
      'A ground of revocation, none whatever the unknown criteria are, or cannot_tell: they decide, or key criteria are not known.',
  }),
  groundSince: z
    .string()
    .nullable()
    .meta({ description: 'Since which state there is a ground without a break.' }),
  belowSince: z.string().nullable().meta({ description: 'The same of any criterion not met.' }),
  notMet: count,
  keysNotMet: count,
  unknown: count,
  size: count,
  fromWithKey: count.meta({
    description: 'Criteria not met, a key one among them, from which it is a ground.',
  }),
  fromAlone: count.meta({ description: 'Criteria not met from which they are a ground alone.' }),
  criteriaNotMet: z.array(criterionReference.extend({ isKey: z.boolean() })),
});
export type HeldReading = z.infer<typeof heldReading>;

export const watchedRecognition = z
  .object({
    recognition,
    held: heldReading,
    mayRevoke: z.boolean().meta({ description: 'Whether the caller may record a revocation now.' }),
  })
  .meta({ id: 'WatchedRecognition' });
export type WatchedRecognition = z.infer<typeof watchedRecognition>;

/** What a watch list can be narrowed to. */
export const watchFilters = ['all', 'ground', 'below', 'unknown', 'holds'] as const;

export const listWatchedRecognitions = defineEndpoint({
  name: 'listWatchedRecognitions',
  method: 'GET',
  path: '/recognitions/watch',
  tag: 'dossiers',
  summary: 'Recognised units with what holds now, and whether there is a ground of revocation',
  description:
    'By the last state accepted since the decision, against the set of the level (the advanced one for the model level). Those with a ground first, then those farthest below. For the demonstration only what is simulated, for others only what is not.',
  access: 'dossier.read',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    level: z
      .string()
      .regex(/^[A-Z0-9_]{2,64}$/)
      .optional(),
    show: z.enum(watchFilters).default('all'),
    ...pageQuery,
  }),
  response: pageOf(watchedRecognition)
    .extend({
      totals: z
        .object({ all: count, ground: count, below: count, unknown: count, holds: count })
        .meta({ description: 'Of the unit and level. ground is among below.' }),
      levels: z
        .array(levelSummary)
        .meta({ description: 'Levels that any unit of the list is recognised at.' }),
      simulated: z.boolean(),
    })
    .meta({ id: 'RecognitionWatchList' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { unit: '20@2026-10-01' } },
});

export const revokeRecognition = defineCommand({
  name: 'revokeRecognition',
  method: 'POST',
  path: '/recognitions/{id}/revocation',
  tag: 'dossiers',
  summary: 'Records the revocation of a recognition',
  description:
    'Never by itself: the ground is the one that the last accepted state gives; where it cannot tell, people decide and say why.',
  access: 'recognition.record',
  params: z.object({ id: rowId }),
  query: noQuery,
  body: z.strictObject({
    on: deedDay,
    number: paperNumber,
    ground: revocationGround,
    reason: dossierReason,
  }),
  precondition: 'idempotency_key',
  status: 201,
  response: z.object({ recognition, held: heldReading }).meta({ id: 'Revocation' }),
  problems: [
    'unknown_recognition',
    'recognition_ended',
    'no_revocation_ground',
    'decision_in_future',
    'date_before_last',
    'conflict_of_interest',
  ],
  example: {
    params: { id: 1 },
    query: {},
    body: {
      number: '310/QĐ-UBND',
      ground: 'half_not_met',
      reason: 'Không đạt 10 trên 19 tiêu chí khi rà soát lại.',
    },
  },
});
