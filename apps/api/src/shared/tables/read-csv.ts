import type { Cell, SheetRow } from '@tiendo/domain/imports/cell.ts';
import { csvRecords, refusalOfCsv } from './csv-records.ts';
import type { TablePart, TableReading } from './table-part.ts';
import { TableRefusal } from './table-refusal.ts';
import type { TableSource } from './table-source.ts';
import { ToldAmount } from './told-amount.ts';

const [shortText, mostShared] = [40, 10_000];

/** Gives equal short texts as one cell: most of a table are the same few words. */
function textCells(): (text: string) => Cell {
  const shared = new Map<string, Cell>();
  return (text) => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    const cell: Cell = { kind: 'text', text };
    if (text.length <= shortText && shared.size < mostShared) shared.set(text, cell);
    return cell;
  };
}

type CsvRecord = { texts: readonly string[]; row: number; columns: number };

/** The cells of a record that hold anything. */
function rowOf({ texts, row, columns }: CsvRecord, cellOf: (text: string) => Cell): SheetRow | null {
  const cells = new Map<number, Cell>();
  for (const [place, text] of texts.entries()) {
    if (text.trim() === '') continue;
    if (place >= columns) throw new TableRefusal('too_many_columns', { correction: `${columns}` }, { row });
    cells.set(place + 1, cellOf(text));
  }
  return cells.size === 0 ? null : { row, hidden: false, cells };
}

/**
 * Reads a CSV file row by row: UTF-8, or UTF-16 with its mark; separated by tabs, `;` or `,`. Throws `TableRefusal`
 * for anything else, with the line.
 */
export async function* readCsv(source: TableSource, reading: TableReading): AsyncGenerator<TablePart> {
  const amount = new ToldAmount(reading.limits);
  const { columns } = reading.limits;
  const cellOf = textCells();
  yield { kind: 'sheet', name: null };
  const { records, before } = await csvRecords(source, reading, amount);
  let line = before;
  try {
    for await (const texts of records) {
      line += 1;
      const row = rowOf({ texts, row: line, columns }, cellOf);
      if (row === null) continue;
      amount.add(row.cells);
      yield { kind: 'row', row };
    }
  } catch (error) {
    throw refusalOfCsv(error);
  }
  yield { kind: 'end', merged: [] };
}
