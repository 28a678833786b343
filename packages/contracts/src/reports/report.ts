import { reportActions } from '@tiendo/domain/reporting/report-state.ts';
import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { criteriaSetSummary, quantity, unitSummary } from '../references.ts';
import { rowId, unitReference, verdict, writtenText } from '../values.ts';
import {
  declaredCount,
  deed,
  previousState,
  reportCell,
  reportFinding,
  reportParams,
  reportRevision,
  roundOfReport,
} from './report-parts.ts';

export const report = z
  .object({
    ...reportRevision.shape,
    version: z.number().int(),
    origin: z.enum(['form', 'import', 'simulated']),
    unit: unitSummary,
    round: roundOfReport,
    isOpen: z.boolean().meta({ description: 'Whether the round lets the unit change it today.' }),
    criteriaSet: criteriaSetSummary,
    verdictsAllowed: z.array(verdict),
    declaredCount,
    note: z.string().nullable().meta({
      description: 'What its row in an imported file said of the whole report; null where it said nothing.',
    }),
    written: deed.nullable().meta({ description: 'Who wrote in it last.' }),
    previous: previousState.nullable(),
    cells: z.array(reportCell).meta({ description: 'In the order of the set.' }),
    findings: z.array(reportFinding),
    allowed: z.array(z.enum(reportActions)).meta({ description: 'What the caller may do to it now.' }),
    revisions: z.array(reportRevision).meta({ description: 'Newest first, this one among them.' }),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof report>;

export const getReport = defineEndpoint({
  name: 'getReport',
  method: 'GET',
  path: '/reports/{id}',
  tag: 'reports',
  summary: 'One report with its cells, what is found in it and what may be done to it',
  description:
    'The report of one unit in one round, whatever its state. Each indicator comes with the threshold that holds the unit and the verdict that its value speaks for. Reports of demonstration accounts and real ones do not see each other.',
  access: 'report.read',
  params: reportParams,
  query: z.strictObject({}),
  response: report,
  versioned: true,
  problems: ['unknown_report'],
  example: { params: { id: 1 }, query: {} },
});

/** A report as it was found or made when it was opened. */
export const openedReport = z.object({
  unit: unitSummary,
  id: z.number().int(),
  version: z.number().int(),
  isNew: z.boolean().meta({ description: 'false: it was there already and is unchanged.' }),
});

export const openReports = defineCommand({
  name: 'openReports',
  method: 'POST',
  path: '/reports',
  tag: 'reports',
  summary: 'Opens the reports of units in a round',
  description:
    'Each begins as a draft that says what the last accepted state said. One that is there already answers as it is. All or none: a unit that does not report in the round, or is out of reach, refuses the whole.',
  access: 'report.enter',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({ round: rowId, units: z.array(unitReference).min(1).max(1000) }),
  precondition: 'idempotency_key',
  status: 201,
  response: z.object({ reports: z.array(openedReport) }).meta({ id: 'OpenedReports' }),
  problems: ['unknown_round', 'unknown_unit', 'unit_not_in_round', 'round_locked'],
  example: { params: {}, query: {}, body: { round: 1, units: ['06565@2020-03-31'] } },
});

const criterionPosition = z.number().int().min(1).max(1000);

/** What is changed of one criterion; what is left out stays as it is. */
export const changedCell = z.strictObject({
  criterion: criterionPosition.meta({ description: 'Position of the criterion in the set.' }),
  verdict: verdict.nullable().optional().meta({ description: 'null: not known.' }),
  note: writtenText(2000).nullable().optional(),
});
export type ChangedCell = z.infer<typeof changedCell>;

const amount = z.number().min(-1e11).max(1e11).nullable();

/** A number as a unit enters it. */
const enteredQuantity = z.strictObject({
  min: amount,
  max: amount,
  decimals: z.number().int().min(0).max(6).nullable(),
  qualifier: quantity.shape.qualifier,
});

export const changedValue = z.strictObject({
  indicator: rowId.meta({ description: 'Id of the indicator.' }),
  quantity: enteredQuantity.nullable().default(null),
  text: writtenText(500).nullable().default(null),
  isMet: z.boolean().nullable().default(null),
});
export type ChangedValue = z.infer<typeof changedValue>;

export const reportChange = z.strictObject({
  cells: z.array(changedCell).max(1000).default([]),
  values: z.array(changedValue).max(1000).default([]).meta({
    description: 'A value with neither number, words nor met or not is taken away.',
  }),
  declaredCount: declaredCount.optional(),
});
export type ReportChange = z.infer<typeof reportChange>;

export const saveReport = defineCommand({
  name: 'saveReport',
  method: 'PATCH',
  path: '/reports/{id}',
  tag: 'reports',
  summary: 'Saves cells, notes, values and the declared count of a report',
  description:
    'Only what is named changes. An older version is refused with the report as it stands. A specialist changes the criteria of their own bodies only; of a returned report only what was returned and the declared count can change.',
  access: 'report.enter',
  params: reportParams,
  query: z.strictObject({}),
  body: reportChange,
  precondition: 'if_match',
  status: 200,
  response: report,
  versioned: true,
  problems: [
    'unknown_report',
    'unknown_criterion',
    'criterion_of_other_body',
    'criterion_frozen',
    'report_state',
    'round_locked',
  ],
  example: {
    params: { id: 1 },
    query: {},
    body: { cells: [{ criterion: 5, verdict: 'not_met', note: 'Trường tiểu học xuống cấp.' }] },
  },
});
