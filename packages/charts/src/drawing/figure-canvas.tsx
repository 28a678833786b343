import type { ComponentProps, ReactNode } from 'react';
import { ComposedChart } from 'recharts';
import type { LegendEntry } from '../figure-model.ts';
import { HatchPatterns } from '../glyphs/hatch-patterns.tsx';
import { DrawingContext, drawingWith } from './drawing-context.ts';
import type { Drawn } from './drawing-props.ts';
import { legendHeight } from './place-legend.ts';
import { SvgLegend } from './svg-legend.tsx';

type Chart = ComponentProps<typeof ComposedChart>;

type FigureCanvasProps = {
  drawing: Drawn;
  data: readonly object[];
  /** Room around the plot; the legend's is added below. */
  inset: { top: number; right: number; bottom: number; left: number };
  layout?: 'horizontal' | 'vertical';
  barSize?: number;
  /** Stacked bars of either sign go out from 0 to both sides. */
  bothSides?: boolean;
  children: ReactNode;
};

/** Height left for the plot and its axes above the legend. */
export const plotHeight = (height: number, width: number, legend: readonly LegendEntry[]): number =>
  height - legendHeight(legend, width);

/** 9 px in rows of a column, more in the tall rows of a stand-alone picture. */
export const barThickness = (rowHeight: number): number =>
  Math.min(Math.max(9, rowHeight * 0.3), rowHeight - 3);

/** One picture: scales, hatches, legend and whatever is drawn between them. */
export function FigureCanvas(props: FigureCanvasProps) {
  const { drawing, data, inset, children } = props;
  const { model, width, height, palette, idPrefix } = drawing;
  const { alt, legend } = model;
  const below = legendHeight(legend, width);
  const chart: Chart = {
    width,
    height,
    data: [...data],
    margin: { ...inset, bottom: inset.bottom + below },
    layout: props.layout ?? 'horizontal',
    barCategoryGap: 0,
    ...(props.barSize === undefined ? {} : { barSize: props.barSize }),
    ...(props.bothSides === true ? { stackOffset: 'sign' as const } : {}),
    accessibilityLayer: false,
    ...{ role: 'img', 'aria-label': alt },
  };
  return (
    <DrawingContext value={drawingWith(palette, idPrefix)}>
      <ComposedChart {...chart}>
        <HatchPatterns prefix={idPrefix} palette={palette} />
        {children}
        <SvgLegend entries={legend} top={height - below} width={width} />
      </ComposedChart>
    </DrawingContext>
  );
}
