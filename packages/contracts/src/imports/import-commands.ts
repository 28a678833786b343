import { z } from 'zod';
import { defineCommand, noBody } from '../endpoint.ts';
import {
  decimalMark,
  importAnswer,
  importField,
  importMode,
  importParams,
  importPlace,
} from './import-parts.ts';

export const uploadImport = defineCommand({
  name: 'uploadImport',
  method: 'POST',
  path: '/imports',
  tag: 'imports',
  summary: 'Hands in a spreadsheet to be imported',
  description:
    'An .xlsx or CSV file as the only part of a multipart form. It is read and planned; nothing is written until it is applied.',
  access: 'report.enter',
  params: z.object({}),
  query: z.strictObject(importPlace),
  body: noBody,
  takesFile: true,
  precondition: 'idempotency_key',
  status: 201,
  response: importAnswer,
  problems: ['unknown_round', 'unknown_unit', 'unit_not_in_round', 'import_file_missing', 'import_too_large'],
  example: { params: {}, query: { round: 1, unit: '188@2020-03-31' }, body: null },
});

export const answerImport = defineCommand({
  name: 'answerImport',
  method: 'PUT',
  path: '/imports/{id}/answers',
  tag: 'imports',
  summary: 'Answers what an import asks: what columns hold, and the decimal mark of the file',
  description:
    'The file is planned again. What was said of a heading is remembered for the files of the same round owner and set.',
  access: 'report.enter',
  params: importParams,
  query: z.strictObject({}),
  body: z.strictObject({
    decimalMark: decimalMark.nullable().default(null),
    columns: z
      .array(
        z.strictObject({
          heading: z.string().min(1).max(500),
          field: importField.nullable().meta({ description: 'null: the column is not used.' }),
        }),
      )
      .max(256)
      .default([]),
  }),
  precondition: 'none',
  status: 200,
  response: importAnswer,
  problems: ['unknown_import', 'import_state', 'unknown_criterion'],
  example: { params: { id: 1 }, query: {}, body: { decimalMark: 'comma' } },
});

export const applyImport = defineCommand({
  name: 'applyImport',
  method: 'POST',
  path: '/imports/{id}/application',
  tag: 'imports',
  summary: 'Applies an import as it was planned',
  description:
    'In one transaction, against the state of that moment. Where the plan is no longer the same nothing is written: the import is planned anew with the error plan_changed.',
  access: 'report.enter',
  params: importParams,
  query: z.strictObject({}),
  body: z.strictObject({ mode: importMode }),
  precondition: 'none',
  status: 200,
  response: importAnswer,
  problems: ['unknown_import', 'import_state', 'import_has_problems'],
  example: { params: { id: 1 }, query: {}, body: { mode: 'all_or_nothing' } },
});

export const cancelImport = defineCommand({
  name: 'cancelImport',
  method: 'POST',
  path: '/imports/{id}/cancellation',
  tag: 'imports',
  summary: 'Cancels an import',
  description: 'Nothing of it is written. One that was applied already is refused as import_state.',
  access: 'report.enter',
  params: importParams,
  query: z.strictObject({}),
  body: noBody,
  precondition: 'none',
  status: 200,
  response: importAnswer,
  problems: ['unknown_import', 'import_state'],
  example: { params: { id: 1 }, query: {}, body: null },
});
