import { langs } from '@tiendo/domain/wording/lang.ts';
import { z } from 'zod';
import type { FileEndpoint } from '../endpoint.ts';
import { listDossiers } from './dossier.ts';
import { listWatchedRecognitions } from './recognition-watch.ts';

const lang = z.enum(langs).default('vi').meta({ description: 'Of the headings and words.' });

const table = {
  method: 'GET',
  tag: 'dossiers',
  access: 'dossier.read',
  params: z.object({}),
  mediaTypes: ['text/csv; charset=utf-8'],
} as const;

const form =
  'UTF-8 with a byte order mark; semicolons in Vietnamese, commas in English; what would be a formula is written as text. That it was taken is an event.';

export const getDossierTable = {
  ...table,
  name: 'getDossierTable',
  path: '/dossiers/queue.csv',
  summary: 'Dossiers of a unit and those below it, as a table',
  description: `What the queue tells, whole and in its order. ${form}`,
  query: listDossiers.query.omit({ limit: true, cursor: true }).extend({ lang }),
  problems: ['unknown_unit'],
  example: { params: {}, query: { unit: '20@2026-10-01', lang: 'vi' } },
} satisfies FileEndpoint;

export const getWatchTable = {
  ...table,
  name: 'getWatchTable',
  path: '/recognitions/watch.csv',
  summary: 'Recognised units with what holds now, as a table',
  description: `What the watch list tells, whole and in its order. ${form}`,
  query: listWatchedRecognitions.query.omit({ limit: true, cursor: true }).extend({ lang }),
  problems: ['unknown_unit'],
  example: { params: {}, query: { unit: '20@2026-10-01', lang: 'vi' } },
} satisfies FileEndpoint;
