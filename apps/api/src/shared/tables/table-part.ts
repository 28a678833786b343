import type { MergedRange, SheetRow } from '@tiendo/domain/imports/cell.ts';
import type { ImportProblem } from '@tiendo/domain/imports/import-problem.ts';

/**
 * A file with tables as it is read: for each sheet its name (null in a CSV file), its rows that hold anything, and
 * where its cells are merged, which workbooks tell behind the rows. Notes tell what is not read.
 */
export type TablePart =
  | { kind: 'sheet'; name: string | null }
  | { kind: 'row'; row: SheetRow }
  | { kind: 'end'; merged: readonly MergedRange[] }
  | { kind: 'note'; note: ImportProblem };

/** Bytes as they are read, a workbook's once they are inflated, and the rows with anything in them so far. */
export type TableProgress = { bytesRead: number; bytesTotal: number; rowsRead: number };

/** `fileBytes`: the file as given; `inflatedBytes`: all of a workbook's parts together. */
export type TableLimits = {
  fileBytes: number;
  inflatedBytes: number;
  inflationRatio: number;
  parts: number;
  textLength: number;
  rows: number;
  columns: number;
  cells: number;
};

const mebi = 1024 * 1024;

/** A country has some 11,000 communes; a row for each of them is to fit, and for each criterion of a district. */
export const defaultLimits: TableLimits = {
  fileBytes: 64 * mebi,
  inflatedBytes: 512 * mebi,
  inflationRatio: 200,
  parts: 1000,
  textLength: 20 * mebi,
  rows: 20_000,
  columns: 256,
  cells: 1_000_000,
};

export type TableOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: TableProgress) => void) | undefined;
  limits?: Partial<TableLimits> | undefined;
};

/** Options with every limit known. */
export type TableReading = TableOptions & { limits: TableLimits };
