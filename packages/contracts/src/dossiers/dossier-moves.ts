import { z } from 'zod';
import { defineCommand } from '../endpoint.ts';
import { dossier, savedMeeting } from './dossier.ts';
import { deedDay, dossierParams, dossierReason, paperNumber } from './dossier-parts.ts';

const move = {
  tag: 'dossiers',
  method: 'POST',
  params: dossierParams,
  query: z.strictObject({}),
  precondition: 'if_match',
  status: 200,
  response: dossier,
  versioned: true,
} as const;

/** What can stand against a step, an issue each. */
const dossierObstacles = [
  'document_missing',
  'claim_unknown',
  'claim_not_met',
  'survey_missing',
  'survey_households_below',
  'survey_satisfied_below',
  'survey_content_below',
  'meeting_missing',
  'meeting_below',
  'condition_unknown',
  'condition_not_held',
  'criterion_not_reviewed',
  'evidence_outstanding',
  'criterion_not_met',
  'review_reason_missing',
  'nothing_to_return',
  'returned_item_untouched',
] as const;

const problems = [
  'unknown_dossier',
  'dossier_state',
  'not_your_step',
  'conflict_of_interest',
  'date_in_future',
  'date_before_last',
  'dossier_not_ready',
  ...dossierObstacles,
] as const;

const on = deedDay;
const number = paperNumber.nullable().default(null);
const reason = dossierReason;

/** What an applicant does to a dossier as a whole. */
export const applicationMove = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('submit'), on, number }),
  z.strictObject({ action: z.literal('supplement'), on, number }),
  z.strictObject({ action: z.literal('recall'), on }),
  z.strictObject({ action: z.literal('withdraw'), on, reason }),
  z.strictObject({ action: z.literal('reopen'), on }),
]);
export type ApplicationMove = z.infer<typeof applicationMove>;

export const moveApplication = defineCommand({
  ...move,
  name: 'moveApplication',
  path: '/dossiers/{id}/application',
  summary: 'Hands a dossier in, supplements it, takes it back, withdraws or opens it again',
  description:
    'submit is refused with everything that is missing, an issue each; supplement while a returned item is as it was. What is handed in is frozen.',
  access: 'dossier.apply',
  body: applicationMove,
  problems,
  example: { params: { id: 1 }, query: {}, body: { action: 'submit', number: '45/TTr-UBND' } },
});

/** Papers that are returned beside the criteria whose verdict asks for more. */
const papers = z
  .array(z.strictObject({ code: z.string().regex(/^[a-z_]{2,40}$/), reason }))
  .max(20)
  .default([]);

/** What a district does to a dossier as a whole. */
export const verificationMove = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('receive'), on }),
  z.strictObject({ action: z.literal('request_more'), on, papers, number }),
  z.strictObject({ action: z.literal('refuse'), on, reason, number }),
  z.strictObject({ action: z.literal('verify'), on, number }),
  z.strictObject({ action: z.literal('reconsider'), on, reason }),
  z.strictObject({ action: z.literal('forward'), on, number, meeting: savedMeeting.optional() }),
  z.strictObject({ action: z.literal('recall'), on }),
]);
export type VerificationMove = z.infer<typeof verificationMove>;

export const moveVerification = defineCommand({
  ...move,
  name: 'moveVerification',
  path: '/dossiers/{id}/verification',
  summary: 'The steps of the district: receives, asks for more, refuses, verifies, hands on',
  description:
    'request_more returns the criteria whose verdict is not met or wants more evidence, with their reasons, and the papers that are named. verify takes every criterion met; forward takes the papers of the district.',
  access: 'dossier.verify',
  body: verificationMove,
  problems: [...problems, 'unknown_paper', 'agreed_beyond_present'],
  example: { params: { id: 1 }, query: {}, body: { action: 'receive' } },
});

/** What a province does to a dossier as a whole, before its council. */
export const appraisalMove = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('receive'), on }),
  z.strictObject({ action: z.literal('request_more'), on, papers, number }),
  z.strictObject({ action: z.literal('refuse'), on, reason, number }),
  z.strictObject({ action: z.literal('conclude'), on, number }),
  z.strictObject({ action: z.literal('reconsider'), on, reason }),
]);
export type AppraisalMove = z.infer<typeof appraisalMove>;

export const moveAppraisal = defineCommand({
  ...move,
  name: 'moveAppraisal',
  path: '/dossiers/{id}/appraisal',
  summary: 'The steps of the province: receives, asks for more, refuses, concludes for the council',
  description:
    'request_more returns the criteria whose verdict is not met or wants more evidence, with their reasons, and the papers that are named. conclude takes every criterion met.',
  access: 'dossier.appraise',
  body: appraisalMove,
  problems: [...problems, 'unknown_paper'],
  example: { params: { id: 1 }, query: {}, body: { action: 'receive' } },
});
