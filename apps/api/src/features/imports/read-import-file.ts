import type { MergedRange, Sheet, SheetRow } from '@tiendo/domain/imports/cell.ts';
import type { RememberedMapping } from '@tiendo/domain/imports/import-field.ts';
import { type ImportProblem, importProblem } from '@tiendo/domain/imports/import-problem.ts';
import type { ImportSet } from '@tiendo/domain/imports/import-set.ts';
import { type RecognisedImport, recogniseImport } from '@tiendo/domain/imports/recognise-sheet.ts';
import { readTable } from '../../shared/tables/read-table.ts';
import type { TableOptions } from '../../shared/tables/table-part.ts';
import { TableRefusal } from '../../shared/tables/table-refusal.ts';
import type { TableSource } from '../../shared/tables/table-source.ts';

/** `remembered`: what a person chose for headings before. `sheetNames`: the sheets to take; all that are not hidden without it. */
export type ImportFileQuestion = TableOptions & {
  set: ImportSet;
  remembered?: RememberedMapping | undefined;
  sheetNames?: readonly string[] | undefined;
};

type ReadSheets = { sheets: Sheet[]; notes: ImportProblem[] };

async function readSheets(source: TableSource, options: TableOptions): Promise<ReadSheets> {
  const sheets: { name: string | null; rows: SheetRow[]; merged: readonly MergedRange[] }[] = [];
  const notes: ImportProblem[] = [];
  for await (const part of readTable(source, options)) {
    const sheet = sheets.at(-1);
    if (part.kind === 'sheet') sheets.push({ name: part.name, rows: [], merged: [] });
    else if (part.kind === 'note') notes.push(part.note);
    else if (part.kind === 'row') sheet?.rows.push(part.row);
    else if (sheet !== undefined) sheet.merged = part.merged;
  }
  return { sheets, notes };
}

/**
 * The tables of a file to be imported, under recognised headings. A file that is refused has no tables and one problem
 * that says why; only an aborted signal throws.
 */
export async function readImportFile(
  source: TableSource,
  question: ImportFileQuestion,
): Promise<RecognisedImport> {
  try {
    const { sheets: all, notes } = await readSheets(source, question);
    const { sheetNames } = question;
    const sheets = all.filter(({ name }) => sheetNames === undefined || sheetNames.includes(name ?? ''));
    if (sheets.every(({ rows }) => rows.length === 0))
      return { tables: [], columns: [], problems: [importProblem('file_empty', {}), ...notes] };
    const recognised = recogniseImport(sheets, question.set, question.remembered);
    return { ...recognised, problems: [...notes, ...recognised.problems] };
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error;
    return { tables: [], columns: [], problems: [error.problem] };
  }
}
