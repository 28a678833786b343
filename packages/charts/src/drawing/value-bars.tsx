import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { ReactNode } from 'react';
import { Bar, XAxis, YAxis } from 'recharts';
import { scaleHeight } from './bar-scale.ts';
import { type BarLook, BarRect } from './bar-shape.tsx';
import type { Drawn } from './drawing-props.ts';
import { barThickness, FigureCanvas, plotHeight } from './figure-canvas.tsx';

/** The thickness of bars, one a row, under a scale. */
export function barSizeUnderScale({ model, width, height }: Drawn, rows: number): number {
  return barThickness((plotHeight(height, width, model.legend) - scaleHeight - 4) / Math.max(1, rows));
}

type ValueRow = { value: number | null; origin: FigureOrigin };

function lookOf(row: ValueRow | undefined): BarLook {
  if (row === undefined || row.value === null) return 'unknown';
  return row.origin === 'simulated' ? 'met-simulated' : 'met';
}

type ValueBarsProps = {
  drawing: Drawn & { model: { size: number; rows: readonly ValueRow[] } };
  /** Room for words beside the bars. */
  left: number;
  right: number;
  children: ReactNode;
};

/** A bar a row over the full set: solid where real, hollow where simulated, hatched over its whole length where not known. */
export function ValueBars({ drawing, left, right, children }: ValueBarsProps) {
  const { rows, size } = drawing.model;
  const data = rows.map(({ value }, index) => ({ key: String(index), length: value ?? size }));
  return (
    <FigureCanvas
      drawing={drawing}
      data={data}
      inset={{ top: scaleHeight, right, bottom: 4, left }}
      layout="vertical"
      barSize={barSizeUnderScale(drawing, rows.length)}
    >
      <XAxis type="number" domain={[0, size]} hide />
      <YAxis type="category" dataKey="key" scale="band" interval={0} hide />
      <Bar
        dataKey="length"
        isAnimationActive={false}
        shape={(bar) => <BarRect {...bar} look={lookOf(rows[bar.index])} />}
      />
      {children}
    </FigureCanvas>
  );
}
