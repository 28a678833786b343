import { Bar, XAxis, YAxis } from 'recharts';
import type { BarLook } from '../drawing/bar-shape.tsx';
import { BarRect } from '../drawing/bar-shape.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { barThickness, FigureCanvas, plotHeight } from '../drawing/figure-canvas.tsx';
import type { ChangesModel } from '../figure-model.ts';
import { ChangeRows, changeColumns } from './change-rows-drawing.tsx';

/** Bars on either side of one line: lost to the left, gained to the right, each with its number. */
export function ChangesDrawing(props: DrawingProps<ChangesModel>) {
  const { model, width, height } = props;
  const columns = changeColumns(model, width);
  const data = model.rows.map((row, index) => ({ key: String(index), lost: -row.lost, gained: row.gained }));
  const rowHeight = (plotHeight(height, width, model.legend) - 2) / Math.max(1, data.length);
  const look = (index: number, state: 'met' | 'miss'): BarLook =>
    model.rows[index]?.simulated ? `${state}-simulated` : state;
  return (
    <FigureCanvas
      drawing={props}
      data={data}
      inset={{ top: 0, right: columns.right, bottom: 2, left: columns.left }}
      layout="vertical"
      bothSides
      barSize={barThickness(rowHeight)}
    >
      <XAxis type="number" domain={[-model.most, model.most]} hide />
      <YAxis type="category" dataKey="key" scale="band" interval={0} hide />
      <Bar
        dataKey="lost"
        stackId="row"
        isAnimationActive={false}
        shape={({ x, width: length, ...bar }) => (
          <BarRect
            {...bar}
            x={Math.min(x, x + length)}
            width={Math.abs(length)}
            look={look(bar.index, 'miss')}
          />
        )}
      />
      <Bar
        dataKey="gained"
        stackId="row"
        isAnimationActive={false}
        shape={(bar) => <BarRect {...bar} look={look(bar.index, 'met')} />}
      />
      <ChangeRows model={model} width={width} activeStop={props.activeStop} onStop={props.onStop} />
    </FigureCanvas>
  );
}
