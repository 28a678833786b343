import type { CriterionNaming } from './criterion-names.ts';
import type { ImportCriterion, ImportIndicator, ImportSet } from './import-set.ts';
import { type IndicatorValue, indicatorValue, indicatorVerdict, type Marks } from './indicator-value.ts';
import { readVerdict } from './read-verdict.ts';
import type { RowCells } from './row-cells.ts';
import { nothingTold, type ToldState } from './unit-state.ts';

function criterionOf(cells: RowCells, naming: CriterionNaming): ImportCriterion | null {
  const named = cells.text('criterion');
  if (named === null) {
    if (cells.text('indicator') === null) cells.report('criterion_missing', 'criterion');
    return null;
  }
  const found = naming.criterionOf(named);
  if (found !== null && found !== 'contradiction') return found;
  cells.report('criterion_unknown', 'criterion');
  return null;
}

/** The indicator that a row names; the only one of its criterion where it has a figure and names none. */
function indicatorOf(
  cells: RowCells,
  naming: CriterionNaming,
  told: readonly ImportIndicator[],
): ImportIndicator | null {
  const named = cells.text('indicator');
  const sole = told.length === 1 ? (told[0] ?? null) : null;
  const found = named === null ? sole : naming.indicatorOf(`ct ${named}`);
  if (found !== null && (told.length === 0 || told.includes(found))) return found;
  const codes = told.map(({ code }) => code).join(', ');
  cells.report('indicator_unknown', named === null ? 'value' : 'indicator', codes);
  return null;
}

/** What a row tells of an indicator; its verdict is that of the indicator where the row names one. */
function valueOfIndicator(cells: RowCells, indicator: ImportIndicator, marks: Marks): IndicatorValue | null {
  const told = indicatorValue(cells, 'value', indicator, marks);
  const verdict = cells.text('indicator') === null ? null : indicatorVerdict(cells, 'verdict');
  if (told === null) return verdict === null ? null : { quantity: null, isMet: verdict };
  return { ...told, isMet: verdict ?? told.isMet };
}

/**
 * What a row of a table with a row for each unit and criterion tells. A row that names an indicator speaks of it
 * alone: its verdict is not that of the criterion, and a note in it is of no criterion.
 */
export function longRow(cells: RowCells, set: ImportSet, naming: CriterionNaming, marks: Marks): ToldState {
  const criterion = criterionOf(cells, naming);
  const ofIndicator = cells.text('indicator') !== null;
  const measured = ofIndicator || cells.text('value') !== null;
  const indicator = measured ? indicatorOf(cells, naming, criterion?.indicators ?? []) : null;
  const value = indicator === null ? null : valueOfIndicator(cells, indicator, marks);
  const values = new Map(indicator === null || value === null ? [] : [[indicator.id, value]]);
  if (criterion === null || ofIndicator) return { ...nothingTold, values };
  const verdict = cells.taken('verdict', readVerdict(cells.cell('verdict'), set.verdictsAllowed));
  const note = cells.text('note');
  return {
    ...nothingTold,
    values,
    verdicts: new Map(verdict === null ? [] : [[criterion.id, verdict]]),
    criterionNotes: new Map(note === null ? [] : [[criterion.id, note]]),
  };
}
