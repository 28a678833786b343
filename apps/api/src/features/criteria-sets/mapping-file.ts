import type { MappingLine } from '@tiendo/domain/criteria/mapping-refusal.ts';
import { cellProblem, type ListFile, readCsvTable } from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';

const columns = {
  fromSet: { headings: ['bộ cũ', 'from_set'], required: true },
  from: { headings: ['tiêu chí cũ', 'from'], required: true },
  toSet: { headings: ['bộ mới', 'to_set'], required: true },
  to: { headings: ['tiêu chí mới', 'to'], required: true },
  note: { headings: ['căn cứ', 'note'], required: false },
} as const;

/** Words that say that a criterion has no counterpart. */
const noneWords = ['không', 'none', '-', '–'];

/** One row of a mapping file. */
export type WrittenLine = MappingLine & {
  /** In the file, counted from 1 with the heading. */
  line: number;
  note: string | null;
};

/** The lines that tell how one set reads in another, by code. */
export type WrittenMapping = { from: string; to: string; lines: WrittenLine[] };

type Row = ReturnType<typeof readCsvTable<keyof typeof columns>>['rows'][number];
type Table = ReturnType<typeof readCsvTable<keyof typeof columns>>;

const numberIn = (text: string): number | null => (/^\d{1,3}$/.test(text) ? Number(text) : null);

function readRow(table: Table, { line, cells }: Row): WrittenLine | ListProblem {
  const empty = (['fromSet', 'from', 'toSet', 'to'] as const).find((column) => cells[column] === '');
  if (empty !== undefined) return cellProblem(table, { line, column: empty }, 'cell_empty');
  const note = cells.note === '' ? null : cells.note;
  const [from, to] = [numberIn(cells.from), numberIn(cells.to)];
  if (from === null)
    return cellProblem(table, { line, column: 'from' }, 'code_invalid', { given: cells.from, expected: '5' });
  if (to !== null) return { line, from, to, note };
  if (noneWords.includes(cells.to.toLowerCase())) return { line, from, to: null, note };
  return cellProblem(table, { line, column: 'to' }, 'code_invalid', {
    given: cells.to,
    expected: '5 / không / none',
  });
}

/**
 * Reads which criterion of which set reads as which of another from a CSV file: a line for each
 * pair, by the numbers of the criteria; `không` or `none` where a criterion has no counterpart.
 */
export function readMappingFile(file: ListFile): { mappings: WrittenMapping[]; problems: ListProblem[] } {
  const table = readCsvTable(file, columns);
  const mappings = new Map<string, WrittenMapping>();
  const problems = [...table.problems];
  for (const row of table.rows) {
    const read = readRow(table, row);
    if ('code' in read) {
      problems.push(read);
      continue;
    }
    const [from, to] = [row.cells.fromSet, row.cells.toSet];
    const mapping = mappings.get(`${from} ${to}`) ?? { from, to, lines: [] };
    mappings.set(`${from} ${to}`, { ...mapping, lines: [...mapping.lines, read] });
  }
  return { mappings: [...mappings.values()], problems };
}
