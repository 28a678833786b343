import { z } from 'zod';
import { defineCommand, noBody } from '../endpoint.ts';
import { rowId } from '../values.ts';
import { dossierFileProblems } from './dossier-files.ts';
import { dossierParams } from './dossier-parts.ts';
import { dossierReview } from './dossier-review.ts';

/** What was seen on the spot, as those who review read it. */
export const dossierVisit = dossierReview.shape.visits.element;
export type DossierVisit = z.infer<typeof dossierVisit>;

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
