import type { FigureBase } from './figures/figure.ts';
import type { ListLevel, View } from './view-address.ts';
import { readingOf } from './view-reading.ts';

type Shown = Pick<FigureBase, 'unit' | 'criteriaSet' | 'period' | 'layer' | 'basis' | 'mode' | 'reading'>;

/** The view whose page shows a figure; null where the figure was asked for by a date, which no page has. */
export function viewOfFigure(figure: Shown, level: ListLevel | null = null): View | null {
  const { unit, criteriaSet, period, layer, basis, mode } = figure;
  if (period === null) return null;
  return {
    unit: unit.ref,
    set: criteriaSet.code,
    period,
    layer,
    basis,
    level,
    reading: readingOf({ mode, ...figure.reading }),
  };
}
