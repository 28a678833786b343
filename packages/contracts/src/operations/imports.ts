import type { AreaOperations } from '../endpoint.ts';
import {
  getImport,
  getImportProblemsFile,
  getImportTemplate,
  listImportChanges,
  listImportProblems,
  listImports,
} from '../imports/import.ts';
import { answerImport, applyImport, cancelImport, uploadImport } from '../imports/import-commands.ts';

/** Spreadsheets that are handed in. */
export const imports: AreaOperations = {
  endpoints: [listImports, getImport, listImportProblems, listImportChanges],
  files: [getImportProblemsFile, getImportTemplate],
  commands: [uploadImport, answerImport, applyImport, cancelImport],
};
