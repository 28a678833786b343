import { z } from 'zod';
import { defineCommand, noBody } from '../endpoint.ts';
import { deed } from '../reports/report-parts.ts';
import { calendarDate, rowId, writtenText } from '../values.ts';
import { dossierFileProblems } from './dossier-files.ts';
import { dossierFile, dossierParams, reviewStage } from './dossier-parts.ts';

/** What was seen on the spot. */
export const dossierVisit = z.object({
  id: z.number().int(),
  stage: reviewStage,
  on: z.string(),
  participants: z.string().nullable(),
  note: z.string(),
  by: deed,
  photographs: z.array(dossierFile),
});
export type DossierVisit = z.infer<typeof dossierVisit>;

export const addSiteVisit = defineCommand({
  name: 'addSiteVisit',
  method: 'POST',
  path: '/dossiers/{id}/visits',
  tag: 'dossiers',
  summary: 'Notes what was seen on the spot',
  description:
    'While it is with the district or the province, by those who review it there. Photographs are added to it after.',
  access: 'dossier.review',
  params: dossierParams,
  query: z.strictObject({}),
  body: z.strictObject({
    on: calendarDate,
    participants: writtenText(1000).nullable().default(null),
    note: writtenText(8000),
  }),
  precondition: 'idempotency_key',
  status: 201,
  response: dossierVisit,
  problems: ['unknown_dossier', 'dossier_state', 'not_your_step', 'conflict_of_interest', 'date_in_future'],
  example: {
    params: { id: 1 },
    query: {},
    body: { on: '2026-11-02', note: 'Kiểm tra nhà văn hóa thôn Pò Chong: đã xây xong.' },
  },
});

/** Photographs that one visit can have. */
export const mostVisitPhotographs = 40;

export const addVisitPhotograph = defineCommand({
  name: 'addVisitPhotograph',
  method: 'POST',
  path: '/dossiers/{id}/visits/{visit}/photographs',
  tag: 'dossiers',
  summary: 'Adds a photograph to a site visit',
  description:
    'The picture as the only part of a multipart form, by those who review the dossier in the stage of the visit.',
  access: 'dossier.review',
  params: dossierParams.extend({ visit: rowId }),
  query: z.strictObject({}),
  body: noBody,
  takesFile: true,
  precondition: 'idempotency_key',
  status: 201,
  response: dossierVisit,
  problems: [
    'unknown_dossier',
    'unknown_visit',
    'dossier_state',
    'not_your_step',
    'conflict_of_interest',
    ...dossierFileProblems,
  ],
  example: { params: { id: 1, visit: 1 }, query: {}, body: null },
});

export const removeVisitPhotograph = defineCommand({
  name: 'removeVisitPhotograph',
  method: 'DELETE',
  path: '/dossiers/{id}/visits/{visit}/photographs/{file}',
  tag: 'dossiers',
  summary: 'Takes a photograph out of a site visit',
  description:
    'While the stage of the visit is still under way, by those who review the dossier in it. The trail keeps its name and hash.',
  access: 'dossier.review',
  params: dossierParams.extend({ visit: rowId, file: rowId }),
  query: z.strictObject({}),
  body: noBody,
  precondition: 'none',
  status: 200,
  response: dossierVisit,
  problems: [
    'unknown_dossier',
    'unknown_visit',
    'unknown_document',
    'dossier_state',
    'not_your_step',
    'conflict_of_interest',
  ],
  example: { params: { id: 1, visit: 1, file: 4 }, query: {}, body: null },
});
