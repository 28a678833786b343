import { z } from 'zod';
import type { FileEndpoint } from '../endpoint.ts';
import { dossierParams } from './dossier-parts.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const zipType = 'application/zip';

/** The papers that are written from a dossier. */
export const dossierPapers = [
  'submission',
  'results-report',
  'criterion-table',
  'survey-report',
  'commune-minutes',
  'verification-report',
  'district-minutes',
  'district-submission',
  'appraisal-report',
  'recognition-decision',
] as const;
export type DossierPaper = (typeof dossierPapers)[number];

/** Those that a district issues: none without its step. */
export const districtPapers: readonly DossierPaper[] = [
  'verification-report',
  'district-minutes',
  'district-submission',
];

export const getDossierPaper = {
  name: 'getDossierPaper',
  method: 'GET',
  path: '/dossiers/{id}/papers/{paper}',
  tag: 'dossiers',
  summary: 'A paper written from a dossier, as .docx in the layout of NĐ 30/2020/NĐ-CP',
  description:
    'Filled from what was handed in last, or from what the dossier holds where nothing was; what is not known is left as dots. A draft until the step that issues it was taken. That it was taken is an event.',
  access: 'dossier.read',
  params: dossierParams.extend({ paper: z.enum(dossierPapers) }),
  query: z.strictObject({}),
  mediaTypes: [docxType],
  problems: ['unknown_dossier', 'paper_not_of_procedure'],
  example: { params: { id: 1, paper: 'criterion-table' }, query: {} },
} satisfies FileEndpoint;

export const getDossierArchive = {
  name: 'getDossierArchive',
  method: 'GET',
  path: '/dossiers/{id}/archive',
  tag: 'dossiers',
  summary: 'A whole dossier as one ZIP',
  description:
    'Its papers, every document as it stands, what was handed in, an index as CSV and SHA256SUMS over all of it. That it was taken is an event.',
  access: 'dossier.read',
  params: dossierParams,
  query: z.strictObject({}),
  mediaTypes: [zipType],
  problems: ['unknown_dossier'],
  example: { params: { id: 1 }, query: {} },
} satisfies FileEndpoint;
