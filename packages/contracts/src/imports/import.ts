import { z } from 'zod';
import { defineEndpoint, type FileEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { plainText } from '../values.ts';
import {
  findingKind,
  importAnswer,
  importChange,
  importFinding,
  importLang,
  importParams,
  importPlace,
  importSummary,
  plannedImportDays,
} from './import-parts.ts';

export const listImports = defineEndpoint({
  name: 'listImports',
  method: 'GET',
  path: '/imports',
  tag: 'imports',
  summary: 'The imports of the caller',
  description: `Newest first. A plan that nobody applied comes to nothing ${plannedImportDays} days after its file was handed in.`,
  access: 'report.enter',
  elsewhere: 'left_out',
  params: z.object({}),
  query: z.strictObject(pageQuery),
  response: pageOf(importSummary).meta({ id: 'ImportPage' }),
  problems: ['invalid_cursor'],
  example: { params: {}, query: { limit: 10 } },
});

export const getImport = defineEndpoint({
  name: 'getImport',
  method: 'GET',
  path: '/imports/{id}',
  tag: 'imports',
  summary: 'An import: how far it is, what it would do, what it asks',
  description: 'Only for whoever handed the file in; to everybody else it does not exist.',
  access: 'report.enter',
  params: importParams,
  query: z.strictObject({}),
  response: importAnswer,
  problems: ['unknown_import'],
  example: { params: { id: 1 }, query: {} },
});

export const listImportProblems = defineEndpoint({
  name: 'listImportProblems',
  method: 'GET',
  path: '/imports/{id}/problems',
  tag: 'imports',
  summary: 'What is wrong in the file of an import, by sheet, row and column',
  description: 'In the order of the file, notes among the problems; the first 10 000 are kept.',
  access: 'report.enter',
  params: importParams,
  query: z.strictObject({
    kind: findingKind.optional().meta({ description: 'Only these.' }),
    ...pageQuery,
    lang: importLang,
  }),
  response: pageOf(importFinding).meta({ id: 'ImportFindingPage' }),
  problems: ['unknown_import', 'invalid_cursor'],
  example: { params: { id: 1 }, query: { lang: 'vi' } },
});

export const listImportChanges = defineEndpoint({
  name: 'listImportChanges',
  method: 'GET',
  path: '/imports/{id}/changes',
  tag: 'imports',
  summary: 'What an import does to the report of each unit',
  description: 'In the order of the file; units of which nothing changes are left out.',
  access: 'report.enter',
  params: importParams,
  query: z.strictObject({
    change: z.enum(['begun', 'changed', 'differing']).optional().meta({
      description:
        'Only reports that are begun, that are there already, or that the plan before told otherwise.',
    }),
    name: plainText(60)
      .optional()
      .meta({ description: 'Only units whose name holds it, tone marks or not.' }),
    ...pageQuery,
  }),
  response: pageOf(importChange).meta({ id: 'ImportChangePage' }),
  problems: ['unknown_import', 'invalid_cursor'],
  example: { params: { id: 1 }, query: { limit: 50 } },
});

export const getImportProblemsFile = {
  name: 'getImportProblemsFile',
  method: 'GET',
  path: '/imports/{id}/problems.csv',
  tag: 'imports',
  summary: 'What is wrong in the file of an import, as a table to correct it by',
  description:
    'What the list of problems tells, notes too, in its order. UTF-8 with a byte order mark; semicolons in Vietnamese, commas in English; what would be a formula is written as text.',
  access: 'report.enter',
  params: importParams,
  query: z.strictObject({ lang: importLang }),
  mediaTypes: ['text/csv; charset=utf-8'],
  problems: ['unknown_import'],
  example: { params: { id: 1 }, query: { lang: 'vi' } },
} satisfies FileEndpoint;

export const getImportTemplate = {
  name: 'getImportTemplate',
  method: 'GET',
  path: '/imports/template.xlsx',
  tag: 'imports',
  summary: 'The workbook to fill in for units of a round',
  description:
    'A row for each unit that the caller enters for and a column for each criterion, filled with the last state; at most 1 000 units.',
  access: 'report.enter',
  params: z.object({}),
  query: z.strictObject({ ...importPlace, lang: importLang }),
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  problems: ['unknown_round', 'unknown_unit', 'unit_not_in_round'],
  example: { params: {}, query: { round: 1, unit: '188@2020-03-31' } },
} satisfies FileEndpoint;
