import type { VersionLine } from '@tiendo/domain/criteria/version-criteria.ts';
import { cellProblem, type ListFile, readCsvTable } from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';

const columns = {
  number: { headings: ['số', 'number'], required: true },
  name: { headings: ['tên', 'name'], required: true },
  nameEn: { headings: ['tên tiếng Anh', 'name_en'], required: true },
  from: { headings: ['từ tiêu chí cũ', 'from'], required: true },
} as const;

type Table = ReturnType<typeof readCsvTable<keyof typeof columns>>;

/** One criterion of a file, with its line counted from 1 with the heading. */
export type WrittenCriterion = VersionLine & { line: number };

const orNull = (text: string): string | null => (text === '' ? null : text);

function readRow(table: Table, { line, cells }: Table['rows'][number]): WrittenCriterion | ListProblem {
  if (!/^\d{1,3}$/.test(cells.number))
    return cellProblem(table, { line, column: 'number' }, 'code_invalid', {
      given: cells.number,
      expected: '5',
    });
  if (!/^(\d{1,3}( ?[+ ] ?\d{1,3})*)?$/.test(cells.from))
    return cellProblem(table, { line, column: 'from' }, 'code_invalid', {
      given: cells.from,
      expected: '5 + 6',
    });
  const from = (cells.from.match(/\d+/g) ?? []).map(Number);
  return { line, number: Number(cells.number), name: orNull(cells.name), nameEn: orNull(cells.nameEn), from };
}

/**
 * Reads the criteria of a new version from a CSV file: a line for each, in order; without a name it
 * keeps the one old criterion that it names. Old criteria by number, several joined by `+`.
 */
export function readVersionFile(file: ListFile): { lines: WrittenCriterion[]; problems: ListProblem[] } {
  const table = readCsvTable(file, columns);
  const read = table.rows.map((row) => readRow(table, row));
  return {
    lines: read.flatMap((one) => ('code' in one ? [] : [one])),
    problems: [
      ...table.problems.filter(({ severity }) => severity === 'error'),
      ...read.flatMap((one) => ('code' in one ? [one] : [])),
    ],
  };
}
