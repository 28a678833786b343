import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { deed, person } from '../reports/report-parts.ts';
import { plainText, rowId, writtenText } from '../values.ts';
import { dossierParams } from './dossier-parts.ts';

const count = z.number().int();

export const dossierComment = z
  .object({
    id: count,
    text: z.string(),
    by: deed,
    mentions: z.array(person).meta({ description: 'Who was named, and told.' }),
  })
  .meta({ id: 'DossierComment' });
export type DossierComment = z.infer<typeof dossierComment>;

/** A question or remark with its answers. */
export const dossierThread = z
  .object({
    ...dossierComment.shape,
    criterion: count
      .nullable()
      .meta({ description: 'Position of the criterion that it is about; null: none.' }),
    document: count.nullable().meta({ description: 'Id of the document that it is about; null: none.' }),
    resolved: deed.nullable(),
    answers: z.array(dossierComment).meta({ description: 'Earliest first.' }),
  })
  .meta({ id: 'DossierThread' });
export type DossierThread = z.infer<typeof dossierThread>;

const position = z.coerce.number().int().min(1).max(1000);

export const listDossierComments = defineEndpoint({
  name: 'listDossierComments',
  method: 'GET',
  path: '/dossiers/{id}/comments',
  tag: 'dossiers',
  summary: 'What is said about a dossier',
  description:
    'Threads, newest first, with their answers; all of them, or those about one criterion or document.',
  access: 'dossier.read',
  params: dossierParams,
  query: z.strictObject({
    criterion: position.optional(),
    document: rowId.optional(),
    resolved: z.enum(['true', 'false']).optional(),
    ...pageQuery,
  }),
  response: pageOf(dossierThread).meta({ id: 'DossierThreadPage' }),
  problems: ['unknown_dossier', 'invalid_cursor'],
  example: { params: { id: 1 }, query: {} },
});

export const listDossierReaders = defineEndpoint({
  name: 'listDossierReaders',
  method: 'GET',
  path: '/dossiers/{id}/readers',
  tag: 'dossiers',
  summary: 'Who can be mentioned in a comment',
  description: 'Accounts that may read the dossier, those with a part in it first; at most 20.',
  access: 'dossier.comment',
  params: dossierParams,
  query: z.strictObject({ q: plainText(100).optional() }),
  response: z.object({ items: z.array(person) }).meta({ id: 'DossierReaders' }),
  problems: ['unknown_dossier'],
  example: { params: { id: 1 }, query: {} },
});

export const addDossierComment = defineCommand({
  name: 'addDossierComment',
  method: 'POST',
  path: '/dossiers/{id}/comments',
  tag: 'dossiers',
  summary: 'Says something about a dossier, a criterion or a document of it, or answers',
  description:
    'Those mentioned are told in the app and by mail. An answer stands in its thread, whatever it is about.',
  access: 'dossier.comment',
  params: dossierParams,
  query: z.strictObject({}),
  body: z.strictObject({
    text: writtenText(4000),
    criterion: z.number().int().min(1).max(1000).nullable().default(null),
    document: z.number().int().positive().max(2_147_483_647).nullable().default(null),
    answers: z.number().int().positive().max(2_147_483_647).nullable().default(null),
    mentions: z.array(z.string().min(1).max(64)).max(20).default([]),
  }),
  precondition: 'idempotency_key',
  status: 201,
  response: dossierThread,
  problems: [
    'unknown_dossier',
    'unknown_criterion',
    'unknown_document',
    'unknown_comment',
    'conflicting_parameters',
    'dossier_recipient_unknown',
  ],
  example: {
    params: { id: 1 },
    query: {},
    body: { text: 'Biểu rà soát thiếu thôn Pò Chong.', criterion: 5 },
  },
});

export const resolveDossierComment = defineCommand({
  name: 'resolveDossierComment',
  method: 'PUT',
  path: '/dossiers/{id}/comments/{comment}/resolution',
  tag: 'dossiers',
  summary: 'Marks a thread as resolved, or opens it again',
  description: 'Anybody who may comment; who did it last stands with it.',
  access: 'dossier.comment',
  params: dossierParams.extend({ comment: rowId }),
  query: z.strictObject({}),
  body: z.strictObject({ resolved: z.boolean() }),
  precondition: 'none',
  status: 200,
  response: dossierThread,
  problems: ['unknown_dossier', 'unknown_comment'],
  example: { params: { id: 1, comment: 1 }, query: {}, body: { resolved: true } },
});
