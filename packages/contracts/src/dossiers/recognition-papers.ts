import { z } from 'zod';
import type { FileEndpoint } from '../endpoint.ts';
import { rowId } from '../values.ts';
import { docxType } from './dossier-papers.ts';

const written = {
  method: 'GET',
  tag: 'dossiers',
  params: z.object({ id: rowId }),
  query: z.strictObject({}),
  mediaTypes: [docxType],
  example: { params: { id: 1 }, query: {} },
} as const;

export const getCouncilMinutes = {
  ...written,
  name: 'getCouncilMinutes',
  path: '/council-sessions/{id}/minutes',
  summary: 'The minutes of a sitting of the council, as .docx in the layout of NĐ 30/2020/NĐ-CP',
  description:
    'Members, votes on each dossier and what was concluded; what is not known is left as dots. A draft until the minutes are closed. That it was taken is an event.',
  access: 'dossier.read',
  problems: ['unknown_council_session'],
} satisfies FileEndpoint;

export const getRevocationDecision = {
  ...written,
  name: 'getRevocationDecision',
  path: '/recognitions/{id}/revocation-decision',
  summary:
    'The decision that revokes a recognition, with its ground, as .docx in the layout of NĐ 30/2020/NĐ-CP',
  description:
    'A draft by the ground that the last accepted state gives, until the revocation is recorded; then by the ground that was recorded. Refused where there is none. That it was taken is an event.',
  access: 'recognition.record',
  problems: ['unknown_recognition', 'no_revocation_ground'],
} satisfies FileEndpoint;
