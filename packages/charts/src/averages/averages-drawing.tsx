import { ZIndexLayer } from 'recharts';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { RowStops } from '../drawing/row-stops.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import { usePlot } from '../drawing/use-plot.ts';
import { ValueBars } from '../drawing/value-bars.tsx';
import type { AveragesModel } from '../figure-model.ts';
import { fitText, widestText } from '../text/text-width.ts';
import type { AverageRow } from './averages-picture.ts';

type Columns = { left: number; right: number; nameRoom: number; partsAt: number; changeAt: number };

/** Columns from the words they hold; long names give way to the bars. */
function columnsOf({ rows }: AveragesModel, width: number): Columns {
  const partsAt = widestText(rows, (row) => row.valueText, 12, 600) + 14;
  const parts = widestText(rows, (row) => row.parts, 12);
  const changeAt = partsAt + (parts === 0 ? 0 : parts + 8);
  const right = changeAt + widestText(rows, (row) => row.changeText, 12) + 2;
  const names = widestText(rows, (row) => row.name, 13, 400, 'letters') + 2;
  const nameRoom = Math.min(names, (width - right) * 0.5);
  return { left: nameRoom + 8, right, nameRoom, partsAt, changeAt };
}

function Row({
  row,
  y,
  left,
  right,
  columns,
}: {
  row: AverageRow;
  y: number;
  left: number;
  right: number;
  columns: Columns;
}) {
  return (
    <g>
      <SvgText x={left - 8} y={y} anchor="end" size={13} face="letters" tone="ink">
        {fitText(row.name, columns.nameRoom, 13)}
      </SvgText>
      <SvgText
        x={right + columns.partsAt - 8}
        y={y}
        anchor="end"
        tone={row.value === null ? 'ink3' : 'ink'}
        weight={500}
      >
        {row.valueText}
      </SvgText>
      <SvgText x={right + columns.partsAt} y={y}>
        {row.parts}
      </SvgText>
      <SvgText x={right + columns.changeAt} y={y}>
        {row.changeText}
      </SvgText>
    </g>
  );
}

type SceneProps = Pick<DrawingProps<AveragesModel>, 'model' | 'width' | 'activeStop' | 'onStop'> & {
  columns: Columns;
};

function Scene({ model, width, columns, activeStop, onStop }: SceneProps) {
  const { palette } = useDrawing();
  const plot = usePlot();
  if (plot === null) return null;
  const rowHeight = (plot.bottom - plot.top) / Math.max(1, model.rows.length);
  const tops = model.rows.map((_, index) => plot.top + index * rowHeight);
  const counts = Array.from({ length: Math.floor(model.size / 5) + 1 }, (_, index) => index * 5);
  return (
    <g>
      {[...counts.filter((count) => model.size - count > 3), model.size].map((count) => (
        <g key={count}>
          <line
            x1={plot.x(count)}
            x2={plot.x(count)}
            y1={plot.top - 2}
            y2={plot.bottom}
            stroke={palette.grid}
          />
          <SvgText x={plot.x(count)} y={plot.top - 7} anchor={count === 0 ? 'start' : 'middle'}>
            {count}
          </SvgText>
        </g>
      ))}
      <ZIndexLayer zIndex={600}>
        {model.rows.map((row, index) => {
          const y = (tops[index] ?? 0) + rowHeight / 2 + 4;
          return <Row key={y} row={row} y={y} left={plot.left} right={plot.right} columns={columns} />;
        })}
        <RowStops tops={tops} rowHeight={rowHeight} width={width} activeStop={activeStop} onStop={onStop} />
      </ZIndexLayer>
    </g>
  );
}

/** Ordered averages over the full set, each with its parts; a unit without one is hatched. */
export function AveragesDrawing(props: DrawingProps<AveragesModel>) {
  const { model, width } = props;
  const columns = columnsOf(model, width);
  return (
    <ValueBars drawing={props} left={columns.left} right={columns.right}>
      <Scene
        model={model}
        width={width}
        columns={columns}
        activeStop={props.activeStop}
        onStop={props.onStop}
      />
    </ValueBars>
  );
}
