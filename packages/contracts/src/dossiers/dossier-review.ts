import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { deed, person, reportedValue } from '../reports/report-parts.ts';
import { knownVerdict } from '../values.ts';
import {
  dossierAction,
  dossierClaim,
  dossierFile,
  dossierParams,
  dossierReason,
  dossierReturn,
  dossierStep,
  dossierSummary,
  paperNumber,
  reviewStage,
  reviewVerdict,
} from './dossier-parts.ts';
import { dossierVisit } from './dossier-visits.ts';

const count = z.number().int();

/** What a reviewer says of one criterion; version 0 and nobody where nothing is said yet. */
export const criterionReview = z
  .object({
    stage: reviewStage,
    criterion: count.meta({ description: 'Its position in the set.' }),
    version: count.meta({ description: 'What a change of it gives as If-Match; 0: nothing is said yet.' }),
    verdict: reviewVerdict.nullable(),
    reason: z.string().nullable(),
    documentNumber: z.string().nullable(),
    carried: z.boolean().meta({ description: 'Taken over from the submission before: it was not returned.' }),
    by: deed.nullable(),
  })
  .meta({ id: 'CriterionReview' });
export type CriterionReview = z.infer<typeof criterionReview>;

/** A file as it was handed in. */
export const submittedFile = dossierFile.extend({
  documentId: count,
  title: z.string(),
  isNew: z.boolean().meta({ description: 'Not in the submission before.' }),
});
export type SubmittedFile = z.infer<typeof submittedFile>;

/** One criterion of a review: what was claimed, before and now, and what reviewers say. */
export const reviewedCriterion = z.object({
  claim: dossierClaim.omit({ isOpen: true, indicators: true }),
  indicators: z.array(
    dossierClaim.shape.indicators.element.extend({
      before: reportedValue
        .nullable()
        .meta({ description: 'In the submission before; null: none or none before.' }),
      isChanged: z.boolean(),
    }),
  ),
  before: z
    .object({ verdict: knownVerdict, note: z.string().nullable() })
    .nullable()
    .meta({ description: 'The claim of the submission before; null: this is the first.' }),
  isChanged: z
    .boolean()
    .meta({ description: 'Different from the submission before in claim, values or files.' }),
  wasReturned: z.boolean().meta({ description: 'Returned with the submission before.' }),
  isOwn: z.boolean().meta({ description: 'Whether the caller may say something of it now.' }),
  files: z.array(submittedFile),
  verification: criterionReview,
  appraisal: criterionReview,
  confirmation: criterionReview,
  openComments: count.meta({ description: 'Threads about it that are not resolved.' }),
});
export type ReviewedCriterion = z.infer<typeof reviewedCriterion>;

export const dossierReview = z
  .object({
    dossier: dossierSummary,
    dossierVersion: count.meta({ description: 'What a step of the dossier gives as If-Match.' }),
    stage: reviewStage.nullable().meta({ description: 'The stage that the caller may write; null: none.' }),
    conflict: z.boolean(),
    allowed: z.array(dossierAction),
    region: z.string().nullable(),
    submission: z.object({ number: count, on: z.string(), by: person }),
    steps: z.array(dossierStep),
    criteria: z.array(reviewedCriterion).meta({ description: 'In the order of the set.' }),
    papers: z.array(
      z.object({
        code: z.string(),
        nameVi: z.string(),
        nameEn: z.string(),
        files: z.array(submittedFile),
      }),
    ),
    returns: z.array(dossierReturn),
    visits: z.array(dossierVisit),
  })
  .meta({ id: 'DossierReview' });
export type DossierReview = z.infer<typeof dossierReview>;

export const getDossierReview = defineEndpoint({
  name: 'getDossierReview',
  method: 'GET',
  path: '/dossiers/{id}/review',
  tag: 'dossiers',
  summary: 'A dossier for those who review it: claim, threshold, evidence and verdicts of each criterion',
  description:
    'Of the last submission, with what is different from the one before. A specialist may write of the criteria of their own bodies only.',
  access: 'dossier.read',
  params: dossierParams,
  query: z.strictObject({}),
  response: dossierReview,
  problems: ['unknown_dossier', 'nothing_submitted'],
  example: { params: { id: 1 }, query: {} },
});

const reviewBody = z.strictObject({
  verdict: reviewVerdict.nullable(),
  reason: dossierReason.nullable().default(null).meta({
    description: 'May be missing while it is being written; handing on or returning takes it.',
  }),
  documentNumber: paperNumber.nullable().default(null),
});
export type ReviewBody = z.infer<typeof reviewBody>;

const review = {
  tag: 'dossiers',
  method: 'PUT',
  params: dossierParams.extend({ criterion: z.coerce.number().int().min(1).max(1000) }),
  query: z.strictObject({}),
  body: reviewBody,
  precondition: 'if_match',
  status: 200,
  response: criterionReview,
  versioned: true,
} as const;

const problems = [
  'unknown_dossier',
  'unknown_criterion',
  'dossier_state',
  'conflict_of_interest',
  'verdict_not_allowed',
] as const;

const described =
  'Its version is its own: reviewers of other criteria are not in the way. An older one is refused with the criterion as it stands.';
const example = {
  params: { id: 1, criterion: 5 },
  query: {},
  body: { verdict: 'more_evidence', reason: 'Bổ sung biểu rà soát của 02 thôn.' },
} as const;

export const saveVerification = defineCommand({
  ...review,
  name: 'saveVerification',
  path: '/dossiers/{id}/verification/{criterion}',
  summary: 'Saves what the district says of one criterion',
  description: described,
  access: 'dossier.verify',
  problems,
  example,
});

export const saveAppraisal = defineCommand({
  ...review,
  name: 'saveAppraisal',
  path: '/dossiers/{id}/appraisal/{criterion}',
  summary: 'Saves what the province says of one criterion',
  description: described,
  access: 'dossier.appraise',
  problems,
  example,
});

export const saveConfirmation = defineCommand({
  ...review,
  name: 'saveConfirmation',
  path: '/dossiers/{id}/confirmation/{criterion}',
  summary: 'Saves what a department says of a criterion that it answers for',
  description: `${described} Departments confirm in parallel, while the district or the province reviews.`,
  access: 'dossier.confirm',
  problems: [...problems, 'criterion_of_other_body'],
  example,
});
