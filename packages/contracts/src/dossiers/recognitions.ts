import { z } from 'zod';
import { defineCommand } from '../endpoint.ts';
import { levelSummary, unitSummary } from '../references.ts';
import { calendarDate, rowId } from '../values.ts';
import { paperNumber } from './dossier-parts.ts';

const count = z.number().int();
const noQuery = z.strictObject({});
const none = z.object({});

/** A decision of recognition with what became of it. */
export const recognition = z
  .object({
    id: count,
    unit: unitSummary,
    level: levelSummary,
    achievedYear: count.nullable(),
    decisionNumber: z.string().nullable(),
    decisionDate: z.string().nullable(),
    batch: z.string().nullable(),
    announcedOn: z.string().nullable(),
    revokedOn: z.string().nullable(),
    revocationGround: z.string().nullable(),
    revocationNumber: z.string().nullable(),
    dossierId: count.nullable(),
    simulated: z.boolean(),
  })
  .meta({ id: 'Recognition' });
export type Recognition = z.infer<typeof recognition>;

const recorded = {
  tag: 'dossiers',
  method: 'POST',
  params: none,
  query: noQuery,
  access: 'recognition.record',
  precondition: 'idempotency_key',
  status: 201,
  response: z.object({ items: z.array(recognition) }).meta({ id: 'Recognitions' }),
} as const;

const moveProblems = [
  'unknown_dossier',
  'dossier_state',
  'conflict_of_interest',
  'date_in_future',
  'date_before_last',
] as const;

export const recordRecognitionDecisions = defineCommand({
  ...recorded,
  name: 'recordRecognitionDecisions',
  path: '/recognition-decisions',
  summary: 'Records decisions of recognition for dossiers that qualified',
  description:
    'A number for each commune, all signed on one day; all or none. Figures of recognised units tell them from then on.',
  body: z.strictObject({
    on: calendarDate.meta({ description: 'The day on which they were signed.' }),
    items: z
      .array(
        z.strictObject({
          dossier: rowId,
          number: paperNumber,
          year: count.min(2010).max(2100).meta({ description: 'The year of achievement.' }),
        }),
      )
      .min(1)
      .max(300),
  }),
  problems: [
    ...moveProblems,
    'decision_before_council',
    'decision_in_future',
    'year_after_decision',
    'decision_number_taken',
  ],
  example: {
    params: {},
    query: {},
    body: { on: '2026-10-30', items: [{ dossier: 1, number: '2165/QĐ-UBND', year: 2026 }] },
  },
});

export const announceRecognitions = defineCommand({
  ...recorded,
  name: 'announceRecognitions',
  path: '/recognition-announcements',
  summary: 'Records that decisions of recognition were announced',
  description: 'Of many communes on one day; all or none.',
  body: z.strictObject({ on: calendarDate, dossiers: z.array(rowId).min(1).max(300) }),
  problems: moveProblems,
  example: { params: {}, query: {}, body: { on: '2026-11-05', dossiers: [1] } },
});
