import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { criteriaSetSummary, unitSummary } from '../references.ts';
import { rowId, unitReference, verdict } from '../values.ts';
import {
  declaredCount,
  deed,
  previousState,
  reportState,
  roundOfReport,
  sheetCriterion,
  thresholdAxis,
  verdictsInOrder,
} from './report-parts.ts';

export const sheetRow = z.object({
  unit: unitSummary,
  region: z.string().nullable().meta({ description: 'null where it is not known.' }),
  isOpen: z.boolean().meta({ description: 'Whether the round lets the unit change its report today.' }),
  previous: previousState.nullable(),
  report: z
    .object({
      id: z.number().int(),
      version: z.number().int(),
      state: reportState,
      revision: z.number().int(),
      verdicts: verdictsInOrder,
      metCount: z.number().int().nullable().meta({
        description: 'That of its verdicts where all are known, else the declared one.',
      }),
      declaredCount,
      notes: z.number().int().meta({ description: 'How many criteria have a note.' }),
      evidence: z.array(z.number().int()).meta({
        description: 'How many evidence files each criterion has, in the order of criteria.',
      }),
      returned: z.number().int().meta({ description: 'How many criteria were returned.' }),
      written: deed.nullable().meta({ description: 'Who wrote in it last.' }),
    })
    .nullable()
    .meta({ description: 'null: not opened yet, or withdrawn.' }),
});
export type SheetRow = z.infer<typeof sheetRow>;

export const reportSheet = z
  .object({
    round: roundOfReport,
    unit: unitSummary,
    criteriaSet: criteriaSetSummary,
    verdictsAllowed: z.array(verdict),
    thresholdAxis: thresholdAxis.meta({ description: 'What its thresholds differ by.' }),
    criteria: z.array(sheetCriterion),
    rows: z.array(sheetRow).meta({ description: 'By code of the unit.' }),
  })
  .meta({ id: 'ReportSheet' });
export type ReportSheet = z.infer<typeof reportSheet>;

export const getReportSheet = defineEndpoint({
  name: 'getReportSheet',
  method: 'GET',
  path: '/reports',
  tag: 'reports',
  summary: 'The sheet of a round: every unit with its last state and its report',
  description:
    'The units of the round that the caller may read, at most 1,000: beyond that, name a narrower unit.',
  access: 'report.read',
  params: z.object({}),
  query: z.strictObject({
    round: rowId,
    unit: unitReference.optional().meta({ description: 'Only this unit and those below it.' }),
  }),
  response: reportSheet,
  problems: ['unknown_round', 'unknown_unit', 'unit_not_in_round'],
  example: { params: {}, query: { round: 1 } },
});
