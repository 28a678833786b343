import type { CalendarDate } from '../time/calendar-date.ts';
import type { AdministrativeUnit } from '../units/unit.ts';
import { formatDate } from '../wording/dates.ts';
import { criterionNaming } from './criterion-names.ts';
import type { DecimalMark } from './figure-text.ts';
import { findUnit } from './find-unit.ts';
import type { ImportField } from './import-field.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportSet } from './import-set.ts';
import type { Marks } from './indicator-value.ts';
import { longRow } from './long-row.ts';
import { readImportDate } from './read-date.ts';
import { decimalMarkIn } from './read-figure.ts';
import type { RecognisedTable } from './recognise-sheet.ts';
import { type RowCells, rowCells } from './row-cells.ts';
import type { UnitIndex } from './unit-index.ts';
import type { ToldState } from './unit-state.ts';
import { wideRow } from './wide-row.ts';

/** What rows are read by. `decimalMark`: as a person answered for the file; null: nobody was asked. */
export type RowQuestion<U extends AdministrativeUnit> = {
  set: ImportSet;
  index: UnitIndex<U>;
  asOf: CalendarDate;
  decimalMark: DecimalMark | null;
};

/** What one row tells, and of which unit. `problems` empty: the row can be taken. `unit` null: it was not found. */
export type ToldRow<U extends AdministrativeUnit> = {
  sheet: string | null;
  row: number;
  unit: U | null;
  told: ToldState;
  problems: ImportProblem[];
};

/** The decimal mark of each column: as answered, else as the column itself shows it. */
function marksOf(table: RecognisedTable, answered: DecimalMark | null): Marks {
  const shown = new Map<ImportField, DecimalMark | null>();
  return (field) => {
    if (answered !== null) return answered;
    const known = shown.get(field);
    if (known !== undefined) return known;
    const column = table.columns.get(field)?.column ?? 0;
    const mark = decimalMarkIn(table.rows.map(({ cells }) => cells.get(column)));
    shown.set(field, mark);
    return mark;
  };
}

function unitOf<U extends AdministrativeUnit>(cells: RowCells, index: UnitIndex<U>): U | null {
  const found = findUnit({ code: cells.cell('code'), name: cells.cell('unit') }, index);
  if (found.kind === 'found') return found.unit;
  const alreadyTold = found.code === 'unit_missing' && cells.problems.length > 0;
  if (!alreadyTold) cells.report(found.code, found.place, found.correction);
  return null;
}

function checkDate(cells: RowCells, asOf: CalendarDate): void {
  const told = cells.taken('as_of', readImportDate(cells.cell('as_of')));
  if (told !== null && told !== asOf) cells.report('as_of_differs', 'as_of', formatDate(asOf, 'vi'));
}

/** Reads the rows of a table one by one. */
export function* toldRows<U extends AdministrativeUnit>(
  table: RecognisedTable,
  question: RowQuestion<U>,
): Generator<ToldRow<U>> {
  const marks = marksOf(table, question.decimalMark);
  const naming = criterionNaming(question.set);
  for (const row of table.rows) {
    const cells = rowCells(table, row);
    const unit = unitOf(cells, question.index);
    checkDate(cells, question.asOf);
    const told =
      table.layout === 'wide'
        ? wideRow(cells, question.set, marks)
        : longRow(cells, question.set, naming, marks);
    yield { sheet: table.sheet, row: row.row, unit, told, problems: [...cells.problems] };
  }
}
