import type { Verdict } from '../criteria/verdict.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { AdministrativeUnit } from '../units/unit.ts';
import { exactQuantity, type Quantity } from '../values/quantity.ts';
import { formatDate } from '../wording/dates.ts';
import { type CriterionNaming, criterionNaming } from './criterion-names.ts';
import type { DecimalMark } from './figure-text.ts';
import { findUnit } from './find-unit.ts';
import type { ImportField } from './import-field.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportIndicator, ImportSet } from './import-set.ts';
import { readImportDate } from './read-date.ts';
import { decimalMarkIn, readFigure } from './read-figure.ts';
import { readTotal } from './read-total.ts';
import { readVerdict } from './read-verdict.ts';
import type { RecognisedTable } from './recognise-sheet.ts';
import { type RowCells, rowCells } from './row-cells.ts';
import type { UnitIndex } from './unit-index.ts';
import { nothingTold, type ToldState } from './unit-state.ts';

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

type Marks = (field: ImportField) => DecimalMark | null;

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

function quantityOf(
  cells: RowCells,
  field: ImportField,
  indicator: ImportIndicator,
  marks: Marks,
): Quantity | null {
  const cell = cells.cell(field);
  const open = readFigure(cell);
  const reading = open.kind === 'ambiguous' ? readFigure(cell, marks(field)) : open;
  if (reading.kind === 'ambiguous') {
    cells.report('figure_ambiguous', field, reading.candidates.map(({ value }) => `${value}`).join('|'));
    return null;
  }
  const figure = cells.taken(field, reading);
  if (figure === null) return null;
  const { unitOfMeasure } = indicator;
  if (figure.percent && unitOfMeasure !== null && !unitOfMeasure.startsWith('%'))
    cells.report('percent_not_asked', field, unitOfMeasure);
  return exactQuantity(figure.value, figure.decimals);
}

function wideTold(
  cells: RowCells,
  { set }: { set: ImportSet },
  table: RecognisedTable,
  marks: Marks,
): ToldState {
  const verdicts = new Map<number, Verdict | 'unknown'>();
  const values = new Map<number, Quantity>();
  for (const { id, indicators } of set.criteria) {
    const field = `criterion:${id}` as const;
    const verdict = cells.taken(field, readVerdict(cells.cell(field), set.verdictsAllowed));
    if (verdict !== null) verdicts.set(id, verdict);
    for (const indicator of indicators) {
      const measured = `indicator:${indicator.id}` as const;
      const value = table.columns.has(measured) ? quantityOf(cells, measured, indicator, marks) : null;
      if (value !== null) values.set(indicator.id, value);
    }
  }
  const total = cells.taken('total', readTotal(cells.cell('total'), set.criteria.length));
  return { ...nothingTold, verdicts, values, total, note: cells.text('note') };
}

function longIndicator(
  cells: RowCells,
  naming: CriterionNaming,
  told: readonly ImportIndicator[],
): ImportIndicator | null {
  const named = cells.text('indicator');
  const [only, ...others] = told;
  const found =
    named === null ? (others.length === 0 ? (only ?? null) : null) : naming.indicatorOf(`ct ${named}`);
  const fits = found !== null && (told.length === 0 || told.includes(found));
  if (!fits)
    cells.report(
      'indicator_unknown',
      named === null ? 'value' : 'indicator',
      told.map(({ code }) => code).join(', '),
    );
  return fits ? found : null;
}

function longTold(
  cells: RowCells,
  { set }: { set: ImportSet },
  naming: CriterionNaming,
  marks: Marks,
): ToldState {
  const named = cells.text('criterion');
  const criterion = named === null ? null : naming.criterionOf(named);
  const known = criterion === 'contradiction' ? null : criterion;
  if (named === null && cells.text('indicator') === null) cells.report('criterion_missing', 'criterion');
  if (named !== null && known === null) cells.report('criterion_unknown', 'criterion');
  const verdict = cells.taken('verdict', readVerdict(cells.cell('verdict'), set.verdictsAllowed));
  const note = cells.text('note');
  const measured =
    cells.text('value') === null ? null : longIndicator(cells, naming, known?.indicators ?? []);
  const value = measured === null ? null : quantityOf(cells, 'value', measured, marks);
  return {
    ...nothingTold,
    verdicts: new Map(known === null || verdict === null ? [] : [[known.id, verdict]]),
    values: new Map(measured === null || value === null ? [] : [[measured.id, value]]),
    criterionNotes: new Map(known === null || note === null ? [] : [[known.id, note]]),
  };
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
        ? wideTold(cells, question, table, marks)
        : longTold(cells, question, naming, marks);
    yield { sheet: table.sheet, row: row.row, unit, told, problems: [...cells.problems] };
  }
}
