import type { CalendarDate } from '../time/calendar-date.ts';

/**
 * What one cell of a spreadsheet holds. A number shown as a percentage is held as its hundredth part
 * (12,5% is 0.125), as workbooks do. A fault is a cell without a value that can be taken.
 */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; percent: boolean }
  | { kind: 'boolean'; truth: boolean }
  | { kind: 'date'; date: CalendarDate }
  | { kind: 'fault'; fault: CellFault; text: string };

/** A formula whose result the file does not hold or takes from another file; an error such as `#REF!`. */
export const cellFaults = ['formula_without_value', 'formula_from_other_file', 'error_value'] as const;
export type CellFault = (typeof cellFaults)[number];

/** A row as a file holds it; `row` and the keys of `cells` count from 1. Empty cells are left out. */
export type SheetRow = {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<number, Cell>;
};

/** Rows and columns from 1, both ends included. */
export type MergedRange = { top: number; left: number; bottom: number; right: number };

/** One sheet of a workbook, or a whole CSV file, which has no name; rows without any value are left out. */
export type Sheet = {
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
};

/** What a cell reads as where it tells a value of the kind that is looked for. */
export type Reading<Value, Refusal extends string> =
  | { kind: 'empty' }
  | { kind: 'read'; value: Value }
  | { kind: 'refused'; code: Refusal; correction: string | null };

export const empty = { kind: 'empty' } as const;

export const read = <Value>(value: Value) => ({ kind: 'read', value }) as const;

export const refused = <Refusal extends string>(code: Refusal, correction: string | null = null) =>
  ({ kind: 'refused', code, correction }) as const;
