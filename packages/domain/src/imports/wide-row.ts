import type { Verdict } from '../criteria/verdict.ts';
import type { ImportSet } from './import-set.ts';
import { type IndicatorValue, indicatorValue, type Marks } from './indicator-value.ts';
import { readTotal } from './read-total.ts';
import { readVerdict } from './read-verdict.ts';
import type { RowCells } from './row-cells.ts';
import { nothingTold, type ToldState } from './unit-state.ts';

/** What a row of a table with a column for each criterion tells of its unit. */
export function wideRow(cells: RowCells, set: ImportSet, marks: Marks): ToldState {
  const verdicts = new Map<number, Verdict | 'unknown'>();
  const values = new Map<number, IndicatorValue>();
  for (const { id, indicators } of set.criteria) {
    const field = `criterion:${id}` as const;
    const verdict = cells.taken(field, readVerdict(cells.cell(field), set.verdictsAllowed));
    if (verdict !== null) verdicts.set(id, verdict);
    for (const indicator of indicators) {
      const value = indicatorValue(cells, `indicator:${indicator.id}`, indicator, marks);
      if (value !== null) values.set(indicator.id, value);
    }
  }
  const total = cells.taken('total', readTotal(cells.cell('total'), set.criteria.length));
  return { ...nothingTold, verdicts, values, total, note: cells.text('note') };
}
