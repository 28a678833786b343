import type { Cell } from '@tiendo/domain/imports/cell.ts';
import type { TableLimits } from './table-part.ts';
import { TableRefusal } from './table-refusal.ts';

/** How much a file has told so far, over all of its sheets; refuses more than its reader can hold. */
export class ToldAmount {
  readonly #limits: TableLimits;
  #cells = 0;
  #textLength = 0;
  #rows = 0;

  constructor(limits: TableLimits) {
    this.#limits = limits;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Counts the cells of one more row. */
  add(cells: ReadonlyMap<number, Cell>): void {
    const { rows, cells: mostCells, textLength } = this.#limits;
    this.#rows += 1;
    if (this.#rows > rows) throw new TableRefusal('too_many_rows', { correction: `${rows}` });
    this.#cells += cells.size;
    if (this.#cells > mostCells) throw new TableRefusal('too_many_cells', { correction: `${mostCells}` });
    for (const cell of cells.values()) if (cell.kind === 'text') this.#textLength += cell.text.length;
    if (this.#textLength > textLength)
      throw new TableRefusal('too_much_text', { correction: `${textLength}` });
  }
}
