import { foldVietnamese } from '../text/fold.ts';
import { exactQuantity, type Quantity } from '../values/quantity.ts';
import type { DecimalMark } from './figure-text.ts';
import type { ImportField } from './import-field.ts';
import type { ImportIndicator } from './import-set.ts';
import { readFigure } from './read-figure.ts';
import { readVerdict } from './read-verdict.ts';
import type { RowCells } from './row-cells.ts';

/** What is known of an indicator: its figure, whether it is met, or both. */
export type IndicatorValue = { quantity: Quantity | null; isMet: boolean | null };

/** The decimal mark in use in the column of a field; null where it is not known. */
export type Marks = (field: ImportField) => DecimalMark | null;

const judged = 'dat/chua dat';

/** Whether an indicator has no figure and is only met or not: `đạt/chưa đạt` is its unit of measure. */
export const isJudged = ({ unitOfMeasure }: Pick<ImportIndicator, 'unitOfMeasure'>): boolean =>
  unitOfMeasure !== null && foldVietnamese(unitOfMeasure) === judged;

/** Whether an indicator is met, as a cell tells it; null where it tells nothing or is refused. */
export function indicatorVerdict(cells: RowCells, field: ImportField): boolean | null {
  const verdict = cells.taken(field, readVerdict(cells.cell(field), ['met', 'not_met']));
  return verdict === null || verdict === 'unknown' ? null : verdict === 'met';
}

function quantityOf(
  cells: RowCells,
  field: ImportField,
  { unitOfMeasure }: ImportIndicator,
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
  if (figure.percent && unitOfMeasure !== null && !unitOfMeasure.startsWith('%'))
    cells.report('percent_not_asked', field, unitOfMeasure);
  return exactQuantity(figure.value, figure.decimals);
}

/** What the cell under an indicator tells of it; null where it tells nothing or is refused. */
export function indicatorValue(
  cells: RowCells,
  field: ImportField,
  indicator: ImportIndicator,
  marks: Marks,
): IndicatorValue | null {
  const isMet = isJudged(indicator) ? indicatorVerdict(cells, field) : null;
  const quantity = isJudged(indicator) ? null : quantityOf(cells, field, indicator, marks);
  return quantity === null && isMet === null ? null : { quantity, isMet };
}
