import { Bar, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { BarRect } from '../drawing/bar-shape.tsx';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { barThickness, FigureCanvas, plotHeight } from '../drawing/figure-canvas.tsx';
import { RowStops } from '../drawing/row-stops.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import { usePlot } from '../drawing/use-plot.ts';
import type { MissedCriteriaModel } from '../figure-model.ts';
import { fitText, widestText, wrapText } from '../text/text-width.ts';

const numberRoom = 22;

type Columns = { left: number; right: number; nameRoom: number };

function columnsOf({ rows }: MissedCriteriaModel, width: number): Columns {
  const right = widestText(rows, (row) => row.valueText, 12) + 8;
  const names = widestText(rows, (row) => row.name, 13, 400, 'letters') + 2;
  const nameRoom = Math.min(names, (width - right - numberRoom) * 0.65);
  return { left: numberRoom + nameRoom + 10, right, nameRoom };
}

type SceneProps = Pick<DrawingProps<MissedCriteriaModel>, 'model' | 'width' | 'activeStop' | 'onStop'> & {
  columns: Columns;
};

function Scene({ model, width, columns, activeStop, onStop }: SceneProps) {
  const { palette } = useDrawing();
  const plot = usePlot();
  if (plot === null) return null;
  const rowHeight = (plot.bottom - plot.top) / Math.max(1, model.rows.length);
  const tops = model.rows.map((_, index) => plot.top + index * rowHeight);
  const middle = (index: number) => (tops[index] ?? 0) + rowHeight / 2;
  return (
    <g>
      {model.rows.map((row, index) => (
        <line
          key={row.name}
          x1={plot.left}
          x2={plot.right}
          y1={middle(index)}
          y2={middle(index)}
          stroke={palette.grid}
        />
      ))}
      <ZIndexLayer zIndex={600}>
        {model.rows.map((row, index) => (
          <g key={row.name}>
            <SvgText x={numberRoom - 6} y={middle(index) + 4} anchor="end">
              {row.number}
            </SvgText>
            <SvgText x={numberRoom} y={middle(index) + 4} size={13} face="letters" tone="ink">
              {fitText(row.name, columns.nameRoom, 13)}
            </SvgText>
            <SvgText x={width} y={middle(index) + 4} anchor="end" tone="ink">
              {row.valueText}
            </SvgText>
          </g>
        ))}
        <RowStops tops={tops} rowHeight={rowHeight} width={width} activeStop={activeStop} onStop={onStop} />
      </ZIndexLayer>
    </g>
  );
}

/** A hatched box with the words for what is not known. */
function UnknownBox({ text, width, height }: { text: string; width: number; height: number }) {
  const { palette, hatch } = useDrawing();
  const lines = wrapText(text, width - 44, 12);
  const first = 4 + height / 2 + 4 - ((lines.length - 1) * 17) / 2;
  return (
    <g data-mark="unknown">
      <rect x={0.5} y={4} width={width - 1} height={height} fill={hatch.unknown} stroke={palette.hatch} />
      <rect x={10} y={14} width={width - 20} height={height - 20} fill={palette.page} />
      {lines.map((line, index) => (
        <SvgText key={line} x={width / 2} y={first + index * 17} anchor="middle" face="letters" tone="ink">
          {line}
        </SvgText>
      ))}
    </g>
  );
}

/** Ordered bars of communes that do not meet a criterion, the unknown ones hatched after them. */
export function MissedCriteriaDrawing(props: DrawingProps<MissedCriteriaModel>) {
  const { model, width, height } = props;
  const columns = columnsOf(model, width);
  const data = model.rows.map((row, index) => ({
    key: String(index),
    notMet: row.notMet,
    unknown: row.unknown,
  }));
  const rowHeight = (plotHeight(height, width, model.legend) - 2) / Math.max(1, data.length);
  return (
    <FigureCanvas
      alt={model.alt}
      width={width}
      height={height}
      legend={model.legend}
      palette={props.palette}
      idPrefix={props.idPrefix}
      data={data}
      inset={{ top: 0, right: columns.right, bottom: 2, left: columns.left }}
      layout="vertical"
      barSize={barThickness(rowHeight)}
    >
      <XAxis type="number" domain={[0, Math.max(1, model.of)]} hide />
      <YAxis type="category" dataKey="key" scale="band" interval={0} hide />
      <Bar
        dataKey="notMet"
        stackId="row"
        isAnimationActive={false}
        shape={(bar) => <BarRect {...bar} look={model.simulated ? 'miss-simulated' : 'miss'} />}
      />
      <Bar
        dataKey="unknown"
        stackId="row"
        isAnimationActive={false}
        shape={(bar) => <BarRect {...bar} look="unknown" />}
      />
      {model.unknownBox !== null && (
        <UnknownBox
          text={model.unknownBox}
          width={width}
          height={plotHeight(height, width, model.legend) - 8}
        />
      )}
      <Scene
        model={model}
        width={width}
        columns={columns}
        activeStop={props.activeStop}
        onStop={props.onStop}
      />
    </FigureCanvas>
  );
}
