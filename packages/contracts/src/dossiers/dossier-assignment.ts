import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { person } from '../reports/report-parts.ts';
import { calendarDate, writtenText } from '../values.ts';
import { dossier } from './dossier.ts';
import { dossierParams } from './dossier-parts.ts';

export const assignDossier = defineCommand({
  name: 'assignDossier',
  method: 'PUT',
  path: '/dossiers/{id}/holder',
  tag: 'dossiers',
  summary: 'Gives a dossier to a reviewer, hands it over, sets when it is due',
  description:
    'While it is with the district or the province, by those who review it there. The holder may review it too and had no other part in it. Told to the one who gets it, with the note.',
  access: 'dossier.review',
  params: dossierParams,
  query: z.strictObject({}),
  body: z.strictObject({
    holder: z.string().min(1).max(64).nullable(),
    dueOn: calendarDate.nullable(),
    note: writtenText(2000).nullable().default(null),
  }),
  precondition: 'if_match',
  status: 200,
  response: dossier,
  versioned: true,
  problems: ['unknown_dossier', 'not_a_reviewer', 'not_your_step', 'conflict_of_interest', 'dossier_state'],
  example: { params: { id: 1 }, query: {}, body: { holder: null, dueOn: '2999-12-18' } },
});

export const listReviewers = defineEndpoint({
  name: 'listReviewers',
  method: 'GET',
  path: '/dossiers/{id}/reviewers',
  tag: 'dossiers',
  summary: 'Who could hold a dossier',
  description:
    'Accounts that may review it in the step it is in, those with another part in it left out; nobody while it is with its applicant or has ended.',
  access: 'dossier.review',
  params: dossierParams,
  query: z.strictObject({}),
  response: z
    .object({
      items: z.array(
        person.extend({ dossiers: z.number().int().meta({ description: 'That they hold now.' }) }),
      ),
    })
    .meta({ id: 'DossierReviewers' }),
  problems: ['unknown_dossier'],
  example: { params: { id: 1 }, query: {} },
});
