import { z } from 'zod';
import { defineCommand } from '../endpoint.ts';
import { problemCode } from '../problem.ts';
import { unitSummary } from '../references.ts';
import { rowId, unitReference } from '../values.ts';
import { reportState } from './report-parts.ts';

const batchBody = z.strictObject({
  round: rowId,
  unit: unitReference.meta({
    description: 'The unit whose reports, and those of units below it, are meant.',
  }),
  except: z.array(unitReference).max(1000).default([]).meta({ description: 'Units left out.' }),
});
export type ReportBatch = z.infer<typeof batchBody>;

export const batchAnswer = z
  .object({
    outcomes: z
      .array(
        z.object({
          unit: unitSummary,
          id: z.number().int(),
          state: reportState,
          version: z.number().int(),
          refusals: z.array(problemCode).meta({ description: 'Why it stays as it is; empty where it went.' }),
        }),
      )
      .meta({ description: 'By code of the unit: every report that is meant, those refused among them.' }),
  })
  .meta({ id: 'ReportBatch' });
export type BatchAnswer = z.infer<typeof batchAnswer>;

const ofBatch = {
  method: 'POST',
  tag: 'reports',
  params: z.object({}),
  query: z.strictObject({}),
  body: batchBody,
  precondition: 'idempotency_key',
  status: 200,
  response: batchAnswer,
  problems: ['unknown_round', 'unknown_unit', 'unit_not_in_round'],
  example: { params: {}, query: {}, body: { round: 1, unit: '188@2020-03-31' } },
} as const;

const together =
  'One transaction: those that can go, go together; each other one is told with the reason why it stays.';

export const submitReports = defineCommand({
  ...ofBatch,
  name: 'submitReports',
  path: '/reports/submissions',
  summary: 'Hands in the reports of a unit in a round',
  description: `Those in draft or returned that the caller may hand in. ${together}`,
  access: 'report.submit',
});

export const acceptReports = defineCommand({
  ...ofBatch,
  name: 'acceptReports',
  path: '/reports/acceptances',
  summary: 'Accepts the reports of a unit in a round',
  description: `Those handed in that the caller may decide on. ${together}`,
  access: 'report.verify',
});
