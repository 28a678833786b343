import { ZIndexLayer } from 'recharts';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { RowStops } from '../drawing/row-stops.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import { type Plot, usePlot } from '../drawing/use-plot.ts';
import type { RankingModel } from '../figure-model.ts';
import { MovementSign } from '../glyphs/movement-sign.tsx';
import { fitText, widestText } from '../text/text-width.ts';
import type { RankingRow } from './ranking-picture.ts';

type Columns = {
  rank: number;
  sign: number;
  places: number;
  name: number;
  nameRoom: number;
  left: number;
  right: number;
  changeAt: number;
};

/** Place, sign and places moved, name, bar, value, change: each as wide as its widest text. */
export function rankingColumns({ rows }: Pick<RankingModel, 'rows'>, width: number): Columns {
  const rank = widestText(rows, (row) => row.rankText, 12, 600);
  const sign = rank + 14;
  const places = sign + 8;
  const name = places + widestText(rows, (row) => row.placesText, 12) + 8;
  const changeAt = widestText(rows, (row) => row.valueText, 12, 500) + 12;
  const right = changeAt + widestText(rows, (row) => row.changeText, 12) + 2;
  const names = widestText(rows, (row) => row.name, 13, 400, 'letters') + 2;
  const nameRoom = Math.min(names, (width - right - name) * 0.55);
  return { rank, sign, places, name, nameRoom, left: name + nameRoom + 8, right, changeAt };
}

type RowProps = { row: RankingRow; plot: Plot; top: number; rowHeight: number; columns: Columns };

/** Where the value stood at the earlier date. */
function PreviousTick({ row, plot, top, rowHeight }: Omit<RowProps, 'columns'>) {
  const { palette } = useDrawing();
  if (row.previous === null) return null;
  const x = plot.x(row.previous);
  return <line x1={x} x2={x} y1={top + 3} y2={top + rowHeight - 3} stroke={palette.ink} strokeWidth={1.2} />;
}

function Row({ row, plot, top, rowHeight, columns }: RowProps) {
  const middle = top + rowHeight / 2;
  const y = middle + 4;
  return (
    <g>
      <SvgText x={columns.rank} y={y} anchor="end" weight={500} tone="ink">
        {row.rankText}
      </SvgText>
      <MovementSign x={columns.sign} y={middle} way={row.way} simulated={row.origin === 'simulated'} />
      <SvgText x={columns.places} y={y}>
        {row.placesText}
      </SvgText>
      <SvgText x={columns.name} y={y} size={13} face="letters" tone="ink">
        {fitText(row.name, columns.nameRoom, 13)}
      </SvgText>
      <PreviousTick row={row} plot={plot} top={top} rowHeight={rowHeight} />
      <SvgText x={plot.right + columns.changeAt - 6} y={y} anchor="end" weight={500} tone="ink">
        {row.valueText}
      </SvgText>
      <SvgText x={plot.right + columns.changeAt} y={y}>
        {row.changeText}
      </SvgText>
    </g>
  );
}

/** The ends of the set, over the bars. */
function Scale({ plot, size }: { plot: Plot; size: number }) {
  const { palette } = useDrawing();
  return [0, size].map((count) => (
    <g key={count}>
      <line x1={plot.x(count)} x2={plot.x(count)} y1={plot.top - 2} y2={plot.bottom} stroke={palette.grid} />
      <SvgText x={plot.x(count)} y={plot.top - 7} anchor={count === 0 ? 'start' : 'end'}>
        {count}
      </SvgText>
    </g>
  ));
}

type RankingRowsProps = Pick<DrawingProps<RankingModel>, 'model' | 'width' | 'activeStop' | 'onStop'>;

/** What stands around the bars, row by row. */
export function RankingRows({ model, width, activeStop, onStop }: RankingRowsProps) {
  const plot = usePlot();
  if (plot === null || model.rows.length === 0) return null;
  const columns = rankingColumns(model, width);
  const rowHeight = (plot.bottom - plot.top) / model.rows.length;
  const tops = model.rows.map((_, index) => plot.top + index * rowHeight);
  return (
    <g>
      <Scale plot={plot} size={model.size} />
      <ZIndexLayer zIndex={600}>
        {model.rows.map((row, index) => {
          const top = tops[index] ?? 0;
          return <Row key={top} row={row} plot={plot} top={top} rowHeight={rowHeight} columns={columns} />;
        })}
        <RowStops tops={tops} rowHeight={rowHeight} width={width} activeStop={activeStop} onStop={onStop} />
      </ZIndexLayer>
    </g>
  );
}
