import { Bar, XAxis, YAxis } from 'recharts';
import { scaleHeight } from '../communes/communes-layout.ts';
import type { BarLook } from '../drawing/bar-shape.tsx';
import { BarRect } from '../drawing/bar-shape.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { barThickness, FigureCanvas, plotHeight } from '../drawing/figure-canvas.tsx';
import type { RankingModel } from '../figure-model.ts';
import type { RankingRow } from './ranking-picture.ts';
import { RankingRows, rankingColumns } from './ranking-rows-drawing.tsx';

function lookOf(row: RankingRow | undefined): BarLook {
  if (row === undefined || row.value === null) return 'unknown';
  return row.origin === 'simulated' ? 'met-simulated' : 'met';
}

/** Ordered bars over the full set, each with its place, how it moved, and a tick where it stood. */
export function RankingDrawing(props: DrawingProps<RankingModel>) {
  const { model, width, height } = props;
  const columns = rankingColumns(model, width);
  const data = model.rows.map((row, index) => ({ key: String(index), length: row.value ?? model.size }));
  const rowHeight = (plotHeight(height, width, model.legend) - scaleHeight - 4) / Math.max(1, data.length);
  return (
    <FigureCanvas
      alt={model.alt}
      width={width}
      height={height}
      legend={model.legend}
      palette={props.palette}
      idPrefix={props.idPrefix}
      data={data}
      inset={{ top: scaleHeight, right: columns.right, bottom: 4, left: columns.left }}
      layout="vertical"
      barSize={barThickness(rowHeight)}
    >
      <XAxis type="number" domain={[0, model.size]} hide />
      <YAxis type="category" dataKey="key" scale="band" interval={0} hide />
      <Bar
        dataKey="length"
        isAnimationActive={false}
        shape={(bar) => <BarRect {...bar} look={lookOf(model.rows[bar.index])} />}
      />
      <RankingRows model={model} width={width} activeStop={props.activeStop} onStop={props.onStop} />
    </FigureCanvas>
  );
}
