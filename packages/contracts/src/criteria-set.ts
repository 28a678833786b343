import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { criteriaSetSummary, criterionReference, sourceSummary, unitSummary } from './references.ts';
import { setReading } from './set-mappings.ts';
import { criteriaSetCode, verdict } from './values.ts';

const confidence = z.enum(['high', 'medium', 'low', 'unverified']).nullable();

export const threshold = z.object({
  axisValue: z.string(),
  year: z.number().int().nullable(),
  value: z.number().nullable(),
  text: z.string().nullable(),
  confidence,
  source: z.string().nullable(),
});
export type Threshold = z.infer<typeof threshold>;

export const indicator = z.object({
  code: z.string(),
  text: z.string().nullable(),
  textConfidence: confidence,
  textSource: z.string().nullable(),
  unitOfMeasure: z.string().nullable(),
  operator: z.string().nullable(),
  note: z.string().nullable(),
  thresholds: z.array(threshold).meta({ description: 'Empty: no basis was found. Never zero.' }),
});

export const criteriaSetAnswer = z
  .object({
    ...criteriaSetSummary.shape,
    decisionDate: z.string().nullable(),
    issuer: z.string().nullable(),
    periodPrinted: z.string().nullable(),
    scopeUnit: unitSummary.nullable(),
    indicatorCount: z.number().int().nullable(),
    verdictsAllowed: z.array(verdict),
    thresholdAxis: z.string().nullable(),
    completeness: z.string().nullable(),
    note: z.string().nullable(),
    bands: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
    criteria: z.array(
      z.object({
        ...criterionReference.shape,
        responsibleBody: z.string().nullable(),
        withdrawalKey: z.boolean(),
        nameSource: z.string().nullable(),
        note: z.string().nullable(),
        indicators: z.array(z.object({ id: z.number().int(), ...indicator.shape })),
      }),
    ),
    mappings: z.array(setReading).meta({
      description:
        'How its criteria and those of related sets of its level read as each other: earlier and later ones, national and provincial ones.',
    }),
    frozenSince: z.string().nullable().meta({
      description:
        'The first date that figures stand on under it: since it is used, what scores can no longer change. null: not used yet.',
    }),
    sources: z.array(sourceSummary),
  })
  .meta({ id: 'CriteriaSet' });
export type CriteriaSetAnswer = z.infer<typeof criteriaSetAnswer>;

export const getCriteriaSet = defineEndpoint({
  name: 'getCriteriaSet',
  method: 'GET',
  path: '/criteria-sets/{code}',
  tag: 'criteria sets',
  summary: 'One criteria set with criteria, indicators and thresholds',
  description:
    'Each text and value with its source and confidence; a threshold that no source gives is absent. With how its criteria read in other sets, and since when it is used and therefore frozen.',
  access: 'public',
  params: z.object({ code: criteriaSetCode }),
  query: z.strictObject({}),
  response: criteriaSetAnswer,
  problems: ['unknown_criteria_set'],
  example: { params: { code: 'XA_NTM_2016' }, query: {} },
});
