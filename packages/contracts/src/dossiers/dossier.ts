import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { criteriaSetSummary } from '../references.ts';
import { changedCell, changedValue } from '../reports/report.ts';
import { person } from '../reports/report-parts.ts';
import { calendarDate, criteriaSetCode, plainText, rowId, unitReference } from '../values.ts';
import {
  checklistLine,
  conditionKey,
  dossierAction,
  dossierClaim,
  dossierDeed,
  dossierDocument,
  dossierMeeting,
  dossierParams,
  dossierReturn,
  dossierState,
  dossierStep,
  dossierSummary,
  surveyOfDossier,
} from './dossier-parts.ts';

const count = z.number().int();

export const dossier = z
  .object({
    ...dossierSummary.shape,
    version: count,
    criteriaSet: criteriaSetSummary,
    procedure: z.object({ code: z.string(), nameVi: z.string(), nameEn: z.string() }),
    openedOn: z.string(),
    openedBy: person,
    openedFrom: z
      .object({ snapshotId: count, asOf: z.string() })
      .nullable()
      .meta({ description: 'The accepted state that its claims were taken from; null: none was there.' }),
    steps: z.array(dossierStep),
    claims: z.array(dossierClaim).meta({ description: 'In the order of the set, as they stand now.' }),
    documents: z.array(dossierDocument),
    conditions: z.array(z.object({ key: conditionKey, held: z.boolean().nullable() })),
    meetings: z.array(dossierMeeting),
    survey: surveyOfDossier.nullable().meta({ description: 'The last round of its unit, level and year.' }),
    checklist: z.array(checklistLine).meta({
      description: 'Of the step that is to be handed on: the applicant’s or the district’s; else empty.',
    }),
    returns: z.array(dossierReturn).meta({ description: 'Newest first.' }),
    submissions: z
      .array(z.object({ number: count, on: z.string(), by: person, hash: z.string() }))
      .meta({ description: 'Newest first.' }),
    deeds: z.array(dossierDeed).meta({ description: 'Earliest first.' }),
    decision: z
      .object({
        recognitionId: count,
        number: z.string().nullable(),
        date: z.string().nullable(),
        achievedYear: count.nullable(),
        announcedOn: z.string().nullable(),
        revokedOn: z.string().nullable(),
      })
      .nullable(),
    allowed: z.array(dossierAction).meta({ description: 'What the caller may do to it now.' }),
    conflict: z.boolean().meta({
      description:
        'The caller had another part in it: who wrote does not review, who verified does not appraise.',
    }),
  })
  .meta({ id: 'Dossier' });
export type Dossier = z.infer<typeof dossier>;

/** Which dossiers of a queue are asked for. */
export const queueStages = [
  'open',
  'preparing',
  'verification',
  'appraisal',
  'wants_more',
  'council',
  'decision',
  'ended',
  'all',
] as const;

export const listDossiers = defineEndpoint({
  name: 'listDossiers',
  method: 'GET',
  path: '/dossiers',
  tag: 'dossiers',
  summary: 'Dossiers of a unit and those below it: the queue of a reviewer',
  description:
    'By due date as the office set it, those without one last; or as asked. Demonstration dossiers and real ones do not see each other.',
  access: 'dossier.read',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    stage: z.enum(queueStages).default('open').meta({ description: 'open: not ended.' }),
    level: z
      .string()
      .regex(/^[A-Z0-9_]{2,64}$/)
      .optional(),
    holder: z.enum(['me', 'nobody']).optional(),
    late: z.enum(['true']).optional().meta({ description: 'Only those past the due date that was set.' }),
    q: plainText(100)
      .optional()
      .meta({ description: 'Part of the name of the unit, with or without tones.' }),
    sort: z.enum(['due', 'unit', 'since']).default('due'),
    ...pageQuery,
  }),
  response: pageOf(dossierSummary)
    .extend({
      totals: z
        .array(z.object({ state: dossierState, dossiers: count }))
        .meta({ description: 'Of the unit, whatever else is asked; states without any are left out.' }),
    })
    .meta({ id: 'DossierPage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { unit: '20@2026-10-01' } },
});

export const getDossier = defineEndpoint({
  name: 'getDossier',
  method: 'GET',
  path: '/dossiers/{id}',
  tag: 'dossiers',
  summary: 'One dossier: claims, papers, what is missing, and what may be done to it',
  description: 'Its claims are those of now; what was handed in is in its submissions, which never change.',
  access: 'dossier.read',
  params: dossierParams,
  query: z.strictObject({}),
  response: dossier,
  versioned: true,
  problems: ['unknown_dossier'],
  example: { params: { id: 1 }, query: {} },
});

export const getDossierSubmission = defineEndpoint({
  name: 'getDossierSubmission',
  method: 'GET',
  path: '/dossiers/{id}/submissions/{submission}',
  tag: 'dossiers',
  summary: 'What was handed in, as it was',
  description: 'Frozen: its hash is SHA-256 over the content in canonical JSON (keys in order, no spaces).',
  access: 'dossier.read',
  params: dossierParams.extend({ submission: rowId }),
  query: z.strictObject({}),
  response: z
    .object({
      dossier: dossierSummary,
      number: count,
      on: z.string(),
      by: person,
      hash: z.string(),
      content: z.unknown(),
    })
    .meta({ id: 'DossierSubmission' }),
  problems: ['unknown_dossier', 'unknown_submission'],
  example: { params: { id: 1, submission: 1 }, query: {} },
});

export const openDossier = defineCommand({
  name: 'openDossier',
  method: 'POST',
  path: '/dossiers',
  tag: 'dossiers',
  summary: 'Opens a dossier from the state of a commune',
  description:
    'It takes over the verdicts, values and evidence of the last accepted state up to the day. The procedure is the one that holds on that day: a dossier of an earlier time goes through the district. One at a time of a unit and level.',
  access: 'dossier.apply',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({
    unit: unitReference,
    set: criteriaSetCode,
    year: z.number().int().min(2010).max(2100).meta({ description: 'The year of achievement asked for.' }),
    on: calendarDate.optional().meta({ description: 'The day that it is opened on; today where left out.' }),
  }),
  precondition: 'idempotency_key',
  status: 201,
  response: dossier,
  versioned: true,
  problems: [
    'unknown_unit',
    'unit_not_valid_then',
    'unknown_criteria_set',
    'set_does_not_apply',
    'no_procedure',
    'dossier_under_way',
    'date_in_future',
  ],
  example: {
    params: {},
    query: {},
    body: { unit: '06565@2026-10-01', set: 'XA_NTM_2026', year: 2026 },
  },
});

export const savedMeeting = z.strictObject({
  heldOn: calendarDate,
  present: z.number().int().min(1).max(100_000),
  agreed: z.number().int().min(0).max(100_000),
});

export const dossierChange = z.strictObject({
  cells: z.array(changedCell).max(1000).default([]),
  values: z.array(changedValue).max(1000).default([]),
  conditions: z
    .array(z.strictObject({ key: conditionKey, held: z.boolean().nullable() }))
    .max(10)
    .default([]),
  meeting: savedMeeting.nullable().optional().meta({
    description: 'The meeting of the commune; null takes it away.',
  }),
});
export type DossierChange = z.infer<typeof dossierChange>;

export const saveDossier = defineCommand({
  name: 'saveDossier',
  method: 'PATCH',
  path: '/dossiers/{id}',
  tag: 'dossiers',
  summary: 'Saves claims, values, conditions and the commune’s meeting',
  description:
    'Only what is named changes. While more is wanted only what was returned is open; what was handed in is frozen.',
  access: 'dossier.apply',
  params: dossierParams,
  query: z.strictObject({}),
  body: dossierChange,
  precondition: 'if_match',
  status: 200,
  response: dossier,
  versioned: true,
  problems: [
    'unknown_dossier',
    'unknown_criterion',
    'unknown_indicator',
    'verdict_not_allowed',
    'dossier_frozen',
    'conflict_of_interest',
    'agreed_beyond_present',
  ],
  example: {
    params: { id: 1 },
    query: {},
    body: { cells: [{ criterion: 5, verdict: 'met', note: 'Trường đạt chuẩn mức độ 1.' }] },
  },
});
