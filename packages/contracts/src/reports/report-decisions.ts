import { z } from 'zod';
import { defineCommand, noBody } from '../endpoint.ts';
import { writtenText } from '../values.ts';
import { report } from './report.ts';
import { reportParams } from './report-parts.ts';

const reason = writtenText(2000);

/** What every command to one report has in common. */
const ofReport = {
  tag: 'reports',
  params: reportParams,
  query: z.strictObject({}),
  precondition: 'if_match',
  status: 200,
  response: report,
  versioned: true,
} as const;

const problems = ['unknown_report', 'report_state', 'round_locked'] as const;
const example = { params: { id: 1 }, query: {} };

export const submitReport = defineCommand({
  ...ofReport,
  name: 'submitReport',
  method: 'POST',
  path: '/reports/{id}/submission',
  summary: 'Hands a report in',
  description:
    'Refused while something found in it stands against it: a criterion lost without a note, a declared count or a verdict that cannot be. Unknown verdicts do not.',
  access: 'report.submit',
  body: noBody,
  problems: [
    ...problems,
    'report_not_ready',
    'lost_without_note',
    'declared_count_differs',
    'verdict_not_allowed',
  ],
  example: { ...example, body: null },
});

export const recallReport = defineCommand({
  ...ofReport,
  name: 'recallReport',
  method: 'DELETE',
  path: '/reports/{id}/submission',
  summary: 'Takes a report back that nobody has decided on',
  description: 'One that had been returned goes back to being returned.',
  access: 'report.submit',
  body: noBody,
  problems,
  example: { ...example, body: null },
});

export const reportDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept') }),
  z.strictObject({
    decision: z.literal('return'),
    reasons: z
      .array(
        z.strictObject({
          criterion: z.number().int().min(1).max(1000).meta({ description: 'Its position in the set.' }),
          reason,
        }),
      )
      .min(1)
      .max(1000),
  }),
]);
export type ReportDecision = z.infer<typeof reportDecision>;

export const decideOnReport = defineCommand({
  ...ofReport,
  name: 'decideOnReport',
  method: 'POST',
  path: '/reports/{id}/decision',
  summary: 'Accepts a report, or returns criteria of it with reasons',
  description:
    'Nobody decides on what they wrote or handed in. An accepted correction takes the place of the revision before, which is withdrawn. Only what is returned can be changed.',
  access: 'report.verify',
  body: reportDecision,
  problems: [...problems, 'own_report', 'unknown_criterion'],
  example: {
    ...example,
    body: { decision: 'return', reasons: [{ criterion: 5, reason: 'Chưa có minh chứng.' }] },
  },
});

export const correctReport = defineCommand({
  ...ofReport,
  name: 'correctReport',
  method: 'POST',
  path: '/reports/{id}/correction',
  summary: 'Opens the next revision of an accepted report',
  description:
    'A draft that says what the accepted one says, which stands until the correction is accepted. Where one is open already, it answers as it is.',
  access: 'report.enter',
  body: z.strictObject({ reason }),
  status: 201,
  problems,
  example: { ...example, body: { reason: 'Nhập nhầm tiêu chí 5.' } },
});

export const withdrawReport = defineCommand({
  ...ofReport,
  name: 'withdrawReport',
  method: 'POST',
  path: '/reports/{id}/withdrawal',
  summary: 'Withdraws an accepted report',
  description: 'Figures then go by the state accepted before it.',
  access: 'report.verify',
  body: z.strictObject({ reason }),
  problems,
  example: { ...example, body: { reason: 'Số liệu của xã khác.' } },
});
