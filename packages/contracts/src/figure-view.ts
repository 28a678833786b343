import type { FigureBase } from './figures/figure.ts';
import type { ViewReading } from './reading-address.ts';
import type { ListLevel, View } from './view-address.ts';

type Shown = Pick<FigureBase, 'unit' | 'criteriaSet' | 'period' | 'layer' | 'basis' | 'mode' | 'reading'>;

function readingOf({ mode, reading }: Shown): ViewReading {
  switch (mode) {
    case 'as_reported':
      return { mode };
    case 'restated':
      return { mode, unitsAt: reading.unitsAt };
    case 'matched_panel':
      return { mode, from: reading.panelFrom, to: reading.panelTo };
  }
}

/** The view whose page shows a figure; null where the figure was asked for by a date, which no page has. */
export function viewOfFigure(figure: Shown, level: ListLevel | null = null): View | null {
  const { unit, criteriaSet, period, layer, basis } = figure;
  if (period === null) return null;
  return { unit: unit.ref, set: criteriaSet.code, period, layer, basis, level, reading: readingOf(figure) };
}
