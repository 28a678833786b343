import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { conditionKey, dossierPart, shareKey, stepKey } from './dossier-parts.ts';

const ruleConfidence = z.enum(['found', 'unverified']).meta({
  description: 'found: read in a source; unverified: held to be so, and not confirmed.',
});

/** A number that a procedure itself asks for. */
export const ruleNumber = z
  .object({ value: z.number(), confidence: ruleConfidence, source: z.string() })
  .nullable()
  .meta({ description: 'null: no source gives it.' });
export type RuleNumberAnswer = z.infer<typeof ruleNumber>;

export const procedure = z
  .object({
    code: z.string(),
    nameVi: z.string(),
    nameEn: z.string(),
    validFrom: z.string(),
    validTo: z.string().nullable().meta({ description: 'First day on which it no longer holds.' }),
    steps: z.array(
      z.object({ key: stepKey, by: dossierPart, days: ruleNumber.meta({ description: 'Calendar days.' }) }),
    ),
    documents: z.array(
      z.object({
        code: z.string(),
        step: stepKey.meta({ description: 'The step that adds it.' }),
        origin: z.enum(['file', 'criterion_table', 'survey', 'commune_meeting', 'district_meeting']).meta({
          description: 'file: handed in; the others are filled from what the system holds.',
        }),
        isRequired: z.boolean(),
        nameVi: z.string(),
        nameEn: z.string(),
        confidence: ruleConfidence,
      }),
    ),
    conditions: z
      .array(conditionKey)
      .meta({ description: 'Beside the criteria, each declared by the applicant.' }),
    shares: z.array(z.object({ key: shareKey, percent: ruleNumber })),
  })
  .meta({ id: 'Procedure' });
export type ProcedureAnswer = z.infer<typeof procedure>;

export const listProcedures = defineEndpoint({
  name: 'listProcedures',
  method: 'GET',
  path: '/procedures',
  tag: 'procedures',
  summary: 'Every version of the procedure by which communes are recognised',
  description:
    'The earliest first. A dossier goes by the version that held on the day it was opened. A number that no source gives is null: it alarms nobody and refuses nothing.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({}),
  response: z.object({ items: z.array(procedure) }).meta({ id: 'Procedures' }),
  problems: [],
  example: { params: {}, query: {} },
});
