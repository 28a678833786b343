import { ZIndexLayer } from 'recharts';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { RowStops } from '../drawing/row-stops.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import { usePlot } from '../drawing/use-plot.ts';
import type { MissedCriteriaModel } from '../figure-model.ts';
import { Dot } from '../glyphs/glyph-shapes.tsx';
import { fitText, widestText } from '../text/text-width.ts';

type Columns = { number: number; name: number; nameRoom: number; left: number; right: number };

/** Where the parts of a row stand: a mark where any row has one, number, name, bar, value. */
export function missedColumns({ rows, unknownBox }: MissedCriteriaModel, width: number): Columns {
  const mark = rows.some((row) => row.stressed) ? 12 : 0;
  const name = mark + 22;
  if (unknownBox !== null) return { number: name - 6, name, nameRoom: width - name, left: 0, right: 0 };
  const right = widestText(rows, (row) => row.valueText, 12) + 8;
  const names = widestText(rows, (row) => row.name, 13, 400, 'letters') + 2;
  const nameRoom = Math.min(names, (width - right - name) * 0.65);
  return { number: name - 6, name, nameRoom, left: name + nameRoom + 10, right };
}

type RowWordsProps = Pick<DrawingProps<MissedCriteriaModel>, 'model' | 'width'> & {
  tops: readonly number[];
  rowHeight: number;
};

/** The words of each row around its bar, and the mark of a stressed one. */
function RowWords({ model, width, tops, rowHeight }: RowWordsProps) {
  const columns = missedColumns(model, width);
  return model.rows.map((row, index) => {
    const middle = (tops[index] ?? 0) + rowHeight / 2;
    return (
      <g key={`${row.number} ${row.name}`}>
        {row.stressed && <Dot x={4} y={middle} />}
        <SvgText x={columns.number} y={middle + 4} anchor="end">
          {row.number}
        </SvgText>
        <SvgText x={columns.name} y={middle + 4} size={13} face="letters" tone="ink" lang={row.nameLang}>
          {fitText(row.name, columns.nameRoom, 13)}
        </SvgText>
        {model.unknownBox === null && (
          <SvgText x={width} y={middle + 4} anchor="end" tone="ink">
            {row.valueText}
          </SvgText>
        )}
      </g>
    );
  });
}

type MissedRowsProps = Pick<DrawingProps<MissedCriteriaModel>, 'model' | 'width' | 'activeStop' | 'onStop'>;

/** What stands around the bars, row by row. */
export function MissedRows({ model, width, activeStop, onStop }: MissedRowsProps) {
  const { palette } = useDrawing();
  const plot = usePlot();
  if (plot === null || model.rows.length === 0) return null;
  const rowHeight = (plot.bottom - plot.top) / model.rows.length;
  const tops = model.rows.map((_, index) => plot.top + index * rowHeight);
  return (
    <g>
      {model.unknownBox === null &&
        tops.map((top) => {
          const y = top + rowHeight / 2;
          return <line key={top} x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={palette.grid} />;
        })}
      <ZIndexLayer zIndex={600}>
        <RowWords model={model} width={width} tops={tops} rowHeight={rowHeight} />
        <RowStops tops={tops} rowHeight={rowHeight} width={width} activeStop={activeStop} onStop={onStop} />
      </ZIndexLayer>
    </g>
  );
}
