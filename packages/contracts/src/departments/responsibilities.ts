import { z } from 'zod';
import { personText } from '../accounts/account-values.ts';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { criteriaSetSummary, criterionReference, unitSummary } from '../references.ts';
import { criteriaSetCode, unitReference } from '../values.ts';

/** The name of a responsible body, written as grants of its specialists write it. */
export const bodyName = personText(120).meta({ example: 'Sở Giao thông vận tải' });

/** The place of a criterion in its set, from 1. */
export const criterionPosition = z.number().int().min(1).max(500);

export const responsibilities = z
  .object({
    unit: unitSummary,
    criteriaSet: criteriaSetSummary,
    decidedFor: unitSummary.nullable().meta({
      description: 'The unit that decides: the nearest that names any body of the set; null: nobody has.',
    }),
    criteria: z.array(
      z.object({
        criterion: criterionReference,
        body: z.string().nullable().meta({ description: 'null: nobody has said.' }),
      }),
    ),
  })
  .meta({ id: 'Responsibilities' });
export type Responsibilities = z.infer<typeof responsibilities>;

const query = z.strictObject({ unit: unitReference, set: criteriaSetCode });
const example = { params: {}, query: { unit: '20@2020-03-31', set: 'XA_NTM_2016' } };

export const getResponsibilities = defineEndpoint({
  name: 'getResponsibilities',
  method: 'GET',
  path: '/responsibilities',
  tag: 'departments',
  summary: 'Which body answers for which criterion',
  description: 'As people have set it for the unit or for the nearest unit above it that says anything.',
  access: 'report.read',
  params: z.object({}),
  query,
  response: responsibilities,
  problems: ['unknown_unit', 'unknown_criteria_set'],
  example,
});

export const setResponsibilities = defineCommand({
  name: 'setResponsibilities',
  method: 'PUT',
  path: '/responsibilities',
  tag: 'departments',
  summary: 'Sets which body answers for which criterion in a unit and under it',
  description:
    'Takes the place of all that the unit has said of the set before; an empty list leaves it to the units above.',
  access: 'round.manage',
  params: z.object({}),
  query,
  body: z.strictObject({
    bodies: z
      .array(z.strictObject({ position: criterionPosition, body: bodyName }))
      .max(500)
      .refine((bodies) => new Set(bodies.map(({ position }) => position)).size === bodies.length, {
        params: { code: 'invalid_value' },
        error: 'invalid_value',
      }),
  }),
  precondition: 'none',
  status: 200,
  response: responsibilities,
  problems: ['unknown_unit', 'unknown_criteria_set', 'unknown_criterion'],
  example: { ...example, body: { bodies: [{ position: 2, body: 'Sở Giao thông vận tải' }] } },
});
