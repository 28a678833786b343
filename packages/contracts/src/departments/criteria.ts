import { z } from 'zod';
import { reportStanding } from '../board.ts';
import { defineEndpoint } from '../endpoint.ts';
import { criterionReference, unitSummary } from '../references.ts';
import { evidenceItem } from '../reports/report-evidence.ts';
import { roundSummary } from '../rounds.ts';
import { figureOrigin, knownVerdict, unitReference } from '../values.ts';
import { bodyName } from './responsibilities.ts';

export const departmentCriteria = z
  .object({
    unit: unitSummary,
    round: roundSummary,
    criteria: z.array(criterionReference).meta({
      description: 'Those that some row has a cell for, in the order of the set.',
    }),
    rows: z.array(
      z.object({
        unit: unitSummary,
        standing: reportStanding,
        reportId: z.number().int().nullable(),
        simulated: z.boolean().meta({ description: 'Made by an account of the demonstration.' }),
        before: z
          .object({ asOf: z.string(), origin: figureOrigin })
          .nullable()
          .meta({ description: 'The state accepted last before the day of the round; null: none.' }),
        cells: z.array(
          z.object({
            position: z.number().int(),
            body: z.string(),
            verdict: knownVerdict.meta({ description: 'As the report in the round has it now.' }),
            verdictBefore: knownVerdict,
            note: z.string().nullable(),
            returnReason: z.string().nullable(),
            evidence: z.array(evidenceItem.pick({ id: true, name: true, size: true })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'DepartmentCriteria' });
export type DepartmentCriteria = z.infer<typeof departmentCriteria>;

export const getDepartmentCriteria = defineEndpoint({
  name: 'getDepartmentCriteria',
  method: 'GET',
  path: '/departments/criteria',
  tag: 'departments',
  summary: 'The criteria of a department across the communes of a round',
  description:
    'Criteria that a body answers for, with the verdict now and before. A specialist sees those of their own bodies; others those of every body, or of the one they name.',
  access: 'report.read',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference,
    round: z.coerce.number().int().positive().max(2_147_483_647),
    body: bodyName.optional(),
  }),
  response: departmentCriteria,
  problems: ['unknown_unit', 'unknown_round', 'board_too_large'],
  example: { params: {}, query: { unit: '188@2020-03-31', round: 1 } },
});
