import type { Cell, MergedRange, SheetRow } from '@tiendo/domain/imports/cell.ts';
import type { TableLimits } from './table-part.ts';
import { TableRefusal } from './table-refusal.ts';
import type { ToldAmount } from './told-amount.ts';
import { type CellContext, cellOf, type WrittenCell } from './xlsx-cell.ts';
import type { XmlHandlers } from './xml-reader.ts';

const [lastRow, lastColumn] = [1_048_576, 16_384];

/** The number of a column by its letters: `A` is 1, `XFD` 16384. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + (letter.charCodeAt(0) - 64), 0);

function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  const place = { row: Number(digits), column: columnOf(letters) };
  return digits === '' || place.column > lastColumn || place.row > lastRow ? null : place;
}

/** A formula that names another file: `[1]Sheet1!A1`. A column of a table called `[1]` stands before no sheet. */
const otherFile = /\[\d+\][^[\]]*!/u;

/**
 * Reads the rows of one sheet as its XML comes. `take` hands out those read since it was last called: rows without any
 * value are never held. `merged` is whole at the end.
 */
export class XlsxRows implements XmlHandlers {
  readonly merged: MergedRange[] = [];
  readonly #context: CellContext;
  readonly #limits: TableLimits;
  readonly #amount: ToldAmount;
  readonly #sharedFromOtherFile = new Set<string>();
  #rows: SheetRow[] = [];
  #row = 0;
  #hidden = false;
  #column = 0;
  #cells = new Map<number, Cell>();
  #cell: WrittenCell | null = null;
  #taking: 'value' | 'formula' | null = null;
  #shared: string | null = null;

  constructor(context: CellContext, limits: TableLimits, amount: ToldAmount) {
    this.#context = context;
    this.#limits = limits;
    this.#amount = amount;
  }

  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (this.#cell === null) return;
    else if (name === 'v' || name === 't') this.#openValue(this.#cell);
    else if (name === 'f') this.#openFormula(this.#cell, attributes);
  }

  close(name: string): void {
    if (name === 'row') this.#closeRow();
    else if (name === 'c') this.#closeCell();
    else if (name === 'f') this.#closeFormula();
    if (name === 'v' || name === 't' || name === 'f') this.#taking = null;
  }

  text(text: string): void {
    if (this.#cell === null || this.#taking === null) return;
    const taken = (this.#cell[this.#taking] ?? '') + text;
    const { textLength } = this.#limits;
    if (taken.length > textLength) throw new TableRefusal('too_much_text', { correction: `${textLength}` });
    this.#cell[this.#taking] = taken;
  }

  #damaged(): TableRefusal {
    return new TableRefusal('xml_damaged', { found: this.#context.part });
  }

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isInteger(row) || row <= this.#row || row > lastRow) throw this.#damaged();
    this.#row = row;
    this.#hidden = hidden === '1' || hidden === 'true';
    this.#column = 0;
    if (this.#cells.size > 0) this.#cells = new Map();
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const place = r === undefined ? { row: this.#row, column: this.#column + 1 } : placeOf(r);
    if (place === null || place.row !== this.#row || place.column <= this.#column) throw this.#damaged();
    this.#column = place.column;
    this.#cell = { type: t, style: Number(s), value: null, formula: null, fromOtherFile: false };
  }

  /** A text in pieces of different looks stands in several elements of one cell. */
  #openValue(cell: WrittenCell): void {
    this.#taking = 'value';
    cell.value ??= '';
  }

  #openFormula(cell: WrittenCell, { si = null }: { si?: string | null }): void {
    this.#taking = 'formula';
    this.#shared = si;
    cell.formula = '';
  }

  #closeFormula(): void {
    const cell = this.#cell;
    if (cell === null) return;
    const shared = this.#shared !== null && this.#sharedFromOtherFile.has(this.#shared);
    cell.fromOtherFile = shared || otherFile.test(cell.formula ?? '');
    if (cell.fromOtherFile && this.#shared !== null) this.#sharedFromOtherFile.add(this.#shared);
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    const cell = cellOf(this.#cell, this.#context);
    this.#cell = null;
    if (cell === null) return;
    const { columns } = this.#limits;
    if (this.#column > columns) throw new TableRefusal('too_many_columns', { correction: `${columns}` });
    this.#cells.set(this.#column, cell);
  }

  #closeRow(): void {
    if (this.#cells.size === 0) return;
    this.#amount.add(this.#cells);
    this.#rows.push({ row: this.#row, hidden: this.#hidden, cells: this.#cells });
    this.#cells = new Map();
  }

  #merge(reference: string): void {
    const [first = '', last = first] = reference.split(':');
    const [from, to] = [placeOf(first), placeOf(last)];
    if (from === null || to === null) throw this.#damaged();
    const { rows } = this.#limits;
    if (this.merged.length >= rows) throw new TableRefusal('too_many_merged', { correction: `${rows}` });
    this.merged.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
}
