import { z } from 'zod';
import { defineCommand, defineEndpoint, type FileEndpoint, noBody } from '../endpoint.ts';
import { rowId } from '../values.ts';
import { deed, reportParams } from './report-parts.ts';

/** Every kind of file that is taken as evidence: its media type, and what its name ends in, the usual ending first. */
export const evidenceFormats = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
} as const satisfies Record<string, readonly string[]>;

export type EvidenceMediaType = keyof typeof evidenceFormats;

/** Files that one criterion of a report can have. */
export const mostEvidenceFiles = 20;

const count = z.number().int();

export const evidenceItem = z.object({
  id: count,
  criterion: count.meta({ description: 'Its position in the set.' }),
  name: z.string().meta({ description: 'As it is kept: NFC, without folders.', example: 'Biên bản.pdf' }),
  size: count.meta({ description: 'Bytes.' }),
  type: z.string().meta({ description: 'Media type, told by the content.', example: 'application/pdf' }),
  added: deed,
});
export type EvidenceItem = z.infer<typeof evidenceItem>;

export const reportEvidence = z
  .object({
    items: z.array(evidenceItem).meta({ description: 'By criterion, then in the order they were added.' }),
    mostFiles: count.meta({ description: 'Files that one criterion can have.' }),
    mostBytes: count.meta({ description: 'Size of the largest file that is taken.' }),
  })
  .meta({ id: 'ReportEvidence' });
export type ReportEvidence = z.infer<typeof reportEvidence>;

const itemParams = reportParams.extend({ evidence: rowId });

export const listEvidence = defineEndpoint({
  name: 'listEvidence',
  method: 'GET',
  path: '/reports/{id}/evidence',
  tag: 'reports',
  summary: 'The evidence files of a report',
  description:
    'For whoever may read the report; a specialist is told of the criteria of their own bodies only. Files have no part in the version of the report.',
  access: 'report.read',
  params: reportParams,
  query: z.strictObject({}),
  response: reportEvidence,
  problems: ['unknown_report'],
  example: { params: { id: 1 }, query: {} },
});

export const getEvidenceFile = {
  name: 'getEvidenceFile',
  method: 'GET',
  path: '/reports/{id}/evidence/{evidence}',
  tag: 'reports',
  summary: 'One evidence file',
  description: 'To be saved, never shown: as an attachment, not to be cached. That it was taken is an event.',
  access: 'report.read',
  params: itemParams,
  query: z.strictObject({}),
  mediaTypes: Object.keys(evidenceFormats),
  problems: ['unknown_report', 'unknown_evidence'],
  example: { params: { id: 1, evidence: 1 }, query: {} },
} satisfies FileEndpoint;

/** Why the evidence of a criterion cannot be changed. */
const closedProblems = [
  'unknown_report',
  'criterion_of_other_body',
  'criterion_frozen',
  'report_state',
  'round_locked',
] as const;

export const addEvidence = defineCommand({
  name: 'addEvidence',
  method: 'POST',
  path: '/reports/{id}/evidence',
  tag: 'reports',
  summary: 'Adds an evidence file to a criterion of a report',
  description:
    'The file as the only part of a multipart form. It takes what saving that criterion takes, but no version: it neither fails because of cells that somebody saved meanwhile, nor makes them fail. Content that the criterion has already stays as it is.',
  access: 'report.enter',
  params: reportParams,
  query: z.strictObject({
    criterion: z.coerce.number().int().min(1).max(1000).meta({ description: 'Its position in the set.' }),
  }),
  body: noBody,
  takesFile: true,
  precondition: 'idempotency_key',
  status: 201,
  response: reportEvidence,
  problems: [
    ...closedProblems,
    'unknown_criterion',
    'evidence_missing',
    'evidence_too_many',
    'evidence_too_large',
    'evidence_type_refused',
    'evidence_name_mismatch',
    'evidence_has_macros',
    'evidence_encrypted',
    'evidence_incomplete',
  ],
  example: { params: { id: 1 }, query: { criterion: 5 }, body: null },
});

export const removeEvidence = defineCommand({
  name: 'removeEvidence',
  method: 'DELETE',
  path: '/reports/{id}/evidence/{evidence}',
  tag: 'reports',
  summary: 'Removes an evidence file from a report',
  description:
    'From this revision, while its criterion is open; the audit trail keeps which content it was, and the store keeps the content.',
  access: 'report.enter',
  params: itemParams,
  query: z.strictObject({}),
  body: noBody,
  precondition: 'none',
  status: 200,
  response: reportEvidence,
  problems: [...closedProblems, 'unknown_evidence'],
  example: { params: { id: 1, evidence: 1 }, query: {}, body: null },
});
