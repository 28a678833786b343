import { z } from 'zod';
import { defineCommand, type FileEndpoint, noBody } from '../endpoint.ts';
import { evidenceFormats } from '../reports/report-evidence.ts';
import { rowId, writtenText } from '../values.ts';
import { dossier } from './dossier.ts';
import { dossierParams } from './dossier-parts.ts';

/** Documents that one criterion of a dossier can have, and versions that one document can have. */
export const mostDossierDocuments = 40;

/** What can be wrong with a file that is handed in. */
export const dossierFileProblems = [
  'evidence_missing',
  'evidence_too_many',
  'evidence_too_large',
  'evidence_type_refused',
  'evidence_name_mismatch',
  'evidence_has_macros',
  'evidence_incomplete',
  'evidence_encrypted',
] as const;

const problems = [
  'unknown_dossier',
  'unknown_paper',
  'unknown_document',
  'dossier_frozen',
  'conflict_of_interest',
  ...dossierFileProblems,
] as const;

const paper = z
  .string()
  .regex(/^[a-z_]{2,40}$/)
  .meta({ description: 'Code of a paper of the procedure.' });
const document = rowId.optional().meta({ description: 'The document that it is a new version of.' });

const upload = {
  tag: 'dossiers',
  params: dossierParams,
  body: noBody,
  takesFile: true,
  precondition: 'idempotency_key',
  status: 201,
  response: dossier,
} as const;

export const addDossierFile = defineCommand({
  ...upload,
  name: 'addDossierFile',
  method: 'POST',
  path: '/dossiers/{id}/files',
  summary: 'Adds a paper of the applicant, evidence of a criterion, or a new version of either',
  description:
    'One of `paper`, `criterion` and `document`. The file as the only part of a multipart form. An encrypted file is refused, also one that opens without its password.',
  access: 'dossier.apply',
  query: z.strictObject({
    paper: paper.optional(),
    criterion: z.coerce.number().int().min(1).max(1000).optional(),
    document,
    title: writtenText(200).optional(),
  }),
  problems: [...problems, 'unknown_criterion', 'conflicting_parameters', 'missing_parameter'],
  example: { params: { id: 1 }, query: { paper: 'commune_letter' }, body: null },
});

export const addVerificationFile = defineCommand({
  ...upload,
  name: 'addVerificationFile',
  method: 'POST',
  path: '/dossiers/{id}/verification/files',
  summary: 'Adds a paper of the district',
  description: 'The file as the only part of a multipart form; a paper that is there gets a new version.',
  access: 'dossier.verify',
  query: z.strictObject({ paper }),
  problems,
  example: { params: { id: 1 }, query: { paper: 'verification_report' }, body: null },
});

export const removeDossierDocument = defineCommand({
  name: 'removeDossierDocument',
  method: 'DELETE',
  path: '/dossiers/{id}/documents/{document}',
  tag: 'dossiers',
  summary: 'Takes a document out of a dossier',
  description: 'While its part of the dossier is open; what was handed in keeps it.',
  access: 'dossier.apply',
  params: dossierParams.extend({ document: rowId }),
  query: z.strictObject({}),
  body: noBody,
  precondition: 'none',
  status: 200,
  response: dossier,
  problems: ['unknown_dossier', 'unknown_document', 'dossier_frozen', 'conflict_of_interest'],
  example: { params: { id: 1, document: 1 }, query: {}, body: null },
});

export const getDossierFile = {
  name: 'getDossierFile',
  method: 'GET',
  path: '/dossiers/{id}/files/{file}',
  tag: 'dossiers',
  summary: 'One version of a document',
  description: 'As an attachment, not to be cached; pages draw it themselves. That it was taken is an event.',
  access: 'dossier.read',
  params: dossierParams.extend({ file: rowId }),
  query: z.strictObject({}),
  mediaTypes: Object.keys(evidenceFormats),
  problems: ['unknown_dossier', 'unknown_document'],
  example: { params: { id: 1, file: 1 }, query: {} },
} satisfies FileEndpoint;
