import {
  type FileRefusalCode,
  type ImportPlace,
  type ImportProblem,
  importProblem,
} from '@tiendo/domain/imports/import-problem.ts';

/** Why reading a file ended: something in it that is refused by name. */
export class TableRefusal extends Error {
  readonly problem: ImportProblem;

  constructor(
    code: FileRefusalCode,
    facts: { found?: string | null; correction?: string | null } = {},
    place: Partial<ImportPlace> = {},
  ) {
    super(`${code} ${facts.found ?? ''}`.trim());
    this.name = 'TableRefusal';
    this.problem = importProblem(code, place, facts);
  }
}
