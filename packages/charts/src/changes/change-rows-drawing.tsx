import { ZIndexLayer } from 'recharts';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { RowStops } from '../drawing/row-stops.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import { type Plot, usePlot } from '../drawing/use-plot.ts';
import type { ChangesModel } from '../figure-model.ts';
import { fitText, widestText } from '../text/text-width.ts';
import type { ChangeRow } from './changes-picture.ts';

type Columns = { number: number; name: number; nameRoom: number; left: number; right: number };

/** Where the parts of a row stand: number, name, then the bars with room for a number at either end. */
export function changeColumns({ rows }: Pick<ChangesModel, 'rows'>, width: number): Columns {
  const numbers = widestText(rows, (row) => row.number, 12);
  const name = numbers === 0 ? 0 : numbers + 6;
  const lost = widestText(rows, (row) => row.lostText, 12) + 6;
  const right = widestText(rows, (row) => row.gainedText, 12) + 6;
  const names = widestText(rows, (row) => row.name, 13, 400, 'letters') + 2;
  const nameRoom = Math.min(names, (width - right - lost - name) * 0.6);
  return { number: numbers, name, nameRoom, left: name + nameRoom + 8 + lost, right };
}

type RowProps = { row: ChangeRow; plot: Plot; middle: number; columns: Columns };

function RowWords({ row, plot, middle, columns }: RowProps) {
  const y = middle + 4;
  return (
    <g>
      <SvgText x={columns.number} y={y} anchor="end">
        {row.number}
      </SvgText>
      <SvgText x={columns.name} y={y} size={13} face="letters" tone="ink" lang={row.nameLang}>
        {fitText(row.name, columns.nameRoom, 13)}
      </SvgText>
      <SvgText x={plot.x(-row.lost) - 4} y={y} anchor="end" tone="ink">
        {row.lostText}
      </SvgText>
      <SvgText x={plot.x(row.gained) + 4} y={y} tone="ink">
        {row.gainedText}
      </SvgText>
    </g>
  );
}

type ChangeRowsProps = Pick<DrawingProps<ChangesModel>, 'model' | 'width' | 'activeStop' | 'onStop'>;

/** The line between lost and gained, and what stands around the bars. */
export function ChangeRows({ model, width, activeStop, onStop }: ChangeRowsProps) {
  const { palette } = useDrawing();
  const plot = usePlot();
  if (plot === null || model.rows.length === 0) return null;
  const columns = changeColumns(model, width);
  const rowHeight = (plot.bottom - plot.top) / model.rows.length;
  const tops = model.rows.map((_, index) => plot.top + index * rowHeight);
  const zero = plot.x(0);
  return (
    <ZIndexLayer zIndex={600}>
      <line x1={zero} x2={zero} y1={plot.top} y2={plot.bottom} stroke={palette.ink2} />
      {model.rows.map((row, index) => (
        <RowWords
          key={`${row.number} ${row.name}`}
          row={row}
          plot={plot}
          middle={(tops[index] ?? 0) + rowHeight / 2}
          columns={columns}
        />
      ))}
      <RowStops tops={tops} rowHeight={rowHeight} width={width} activeStop={activeStop} onStop={onStop} />
    </ZIndexLayer>
  );
}
