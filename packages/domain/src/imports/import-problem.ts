import { type Cell, cellFaults } from './cell.ts';
import { cellText } from './cell-text.ts';

/** Why a file is not read at all. */
export const fileRefusalCodes = [
  'file_empty',
  'file_too_large',
  'not_a_table',
  'web_page',
  'old_xls',
  'other_workbook',
  'encrypted',
  'macros',
  'zip_damaged',
  'zip_bomb',
  'zip_path',
  'zip_nested',
  'xml_damaged',
  'xml_unsafe',
  'too_much_text',
  'too_many_rows',
  'too_many_columns',
  'too_many_cells',
  'too_many_merged',
  'quote_not_closed',
  'nul_byte',
  'encoding_unknown',
  'encoding_windows_1258',
  'encoding_tcvn3',
  'encoding_vni',
] as const;
export type FileRefusalCode = (typeof fileRefusalCodes)[number];

/** What is told of a file and stands in nobody's way. */
export const importNoteCodes = [
  'external_links',
  'hidden_sheet',
  'hidden_row',
  'sheet_ignored',
  'column_ignored',
  'summary_row',
] as const;
export type ImportNoteCode = (typeof importNoteCodes)[number];

/** What is wrong with the headings of a sheet: nothing of the file can be taken. */
export const headingProblemCodes = [
  'heading_not_found',
  'column_twice',
  'layout_mixed',
  'heading_contradicts',
] as const;
export type HeadingProblemCode = (typeof headingProblemCodes)[number];

/** Why the report of a unit does not take what a row tells of it. */
export const reportBarCodes = [
  'report_submitted',
  'report_accepted',
  'round_locked',
  'criterion_frozen',
  'criterion_of_other_body',
] as const;
export type ReportBarCode = (typeof reportBarCodes)[number];

/** What is wrong in a row: the row cannot be taken. */
export const rowProblemCodes = [
  ...cellFaults,
  'merged_cells',
  'unit_missing',
  'unit_unknown',
  'unit_ambiguous',
  'unit_twice',
  'code_invalid',
  'code_unknown',
  'code_contradicts_name',
  'date_invalid',
  'date_impossible',
  'as_of_differs',
  'verdict_invalid',
  'verdict_not_allowed',
  'figure_invalid',
  'figure_is_date',
  'figure_ambiguous',
  'percent_not_asked',
  'total_invalid',
  'total_of_other_set',
  'total_differs',
  'criterion_missing',
  'criterion_unknown',
  'criterion_twice',
  'indicator_unknown',
  ...reportBarCodes,
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

export const importProblemCodes = [
  ...fileRefusalCodes,
  ...importNoteCodes,
  ...headingProblemCodes,
  ...rowProblemCodes,
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** Where in a file: each null where the problem is of something larger. Rows and columns count from 1. */
export type ImportPlace = {
  sheet: string | null;
  row: number | null;
  column: number | null;
  heading: string | null;
};

/** One finding. `found`: what stands there; `correction`: what would be right, null where that is not known. */
export type ImportProblem = ImportPlace & {
  code: ImportProblemCode;
  found: string | null;
  correction: string | null;
};

const notes: ReadonlySet<string> = new Set(importNoteCodes);
const ofRows: ReadonlySet<string> = new Set(rowProblemCodes);

/** Whether the finding only tells something. */
export const isNote = ({ code }: Pick<ImportProblem, 'code'>): boolean => notes.has(code);

/** Whether the finding keeps its row out and no other. */
export const isOfRow = ({ code }: Pick<ImportProblem, 'code'>): boolean => ofRows.has(code);

const nowhere: ImportPlace = { sheet: null, row: null, column: null, heading: null };

/** A finding at a place of which only the known parts are given. */
export function importProblem(
  code: ImportProblemCode,
  place: Partial<ImportPlace>,
  facts: { cell?: Cell | undefined; found?: string | null; correction?: string | null } = {},
): ImportProblem {
  const found = facts.cell === undefined ? (facts.found ?? null) : cellText(facts.cell);
  return { ...nowhere, ...place, code, found, correction: facts.correction ?? null };
}

/** A column as spreadsheets letter it: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : columnLetters(before) + letter;
}
