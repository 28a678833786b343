import type { Cell, Reading, SheetRow } from './cell.ts';
import { cellText } from './cell-text.ts';
import type { ImportField } from './import-field.ts';
import { type ImportProblem, importProblem, type RowProblemCode } from './import-problem.ts';
import type { RecognisedTable } from './recognise-sheet.ts';

/** The cells of one row by what their columns hold, and what was found wrong with them. */
export type RowCells = {
  readonly row: number;
  readonly problems: readonly ImportProblem[];
  cell(field: ImportField): Cell | undefined;
  /** The text of a cell; null where it is blank. */
  text(field: ImportField): string | null;
  report(code: RowProblemCode, field: ImportField | null, correction?: string | null): void;
  /** What a cell reads as; null where it is empty or refused, which is reported. */
  taken<Value>(field: ImportField, reading: Reading<Value, RowProblemCode>): Value | null;
};

const isMerged = ({ merged }: RecognisedTable, row: number): boolean =>
  merged.some(({ top, bottom }) => top <= row && row <= bottom);

/** Reads a row of a table; merged cells and cells that hold no value are reported at once. */
export function rowCells(table: RecognisedTable, { row, cells }: SheetRow): RowCells {
  const { sheet, columns } = table;
  const problems: ImportProblem[] = [];
  const cell = (field: ImportField) => {
    const held = cells.get(columns.get(field)?.column ?? 0);
    return held?.kind === 'fault' ? undefined : held;
  };
  const report: RowCells['report'] = (code, field, correction = null) => {
    const at = field === null ? undefined : columns.get(field);
    const place = { sheet, row, column: at?.column ?? null, heading: at?.heading ?? null };
    const found = field === null ? undefined : cells.get(at?.column ?? 0);
    problems.push(importProblem(code, place, { cell: found, correction }));
  };
  if (isMerged(table, row)) report('merged_cells', null);
  for (const [field, { column }] of columns) {
    const held = cells.get(column);
    if (held?.kind === 'fault') report(held.fault, field);
  }
  return {
    row,
    problems,
    cell,
    text: (field) => cellText(cell(field)) || null,
    report,
    taken: (field, reading) => {
      if (reading.kind === 'refused') report(reading.code, field, reading.correction);
      return reading.kind === 'read' ? reading.value : null;
    },
  };
}
