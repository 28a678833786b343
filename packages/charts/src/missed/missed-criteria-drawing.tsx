import { Bar, XAxis, YAxis } from 'recharts';
import { BarRect } from '../drawing/bar-shape.tsx';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { barThickness, FigureCanvas, plotHeight } from '../drawing/figure-canvas.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import type { MissedCriteriaModel } from '../figure-model.ts';
import { wrapText } from '../text/text-width.ts';
import { unknownBoxRoom } from './missed-criteria-picture.ts';
import { MissedRows, missedColumns } from './missed-rows-drawing.tsx';

type UnknownBoxProps = { text: string; width: number; top: number; height: number };

/** A hatched box with the words for what is not known. */
function UnknownBox({ text, width, top, height }: UnknownBoxProps) {
  const { palette, hatch } = useDrawing();
  const lines = wrapText(text, width - 44, 12);
  const first = top + height / 2 + 4 - ((lines.length - 1) * 17) / 2;
  return (
    <g data-mark="unknown">
      <rect x={0.5} y={top} width={width - 1} height={height} fill={hatch.unknown} stroke={palette.hatch} />
      <rect x={10} y={top + 10} width={width - 20} height={height - 20} fill={palette.page} />
      {lines.map((line, index) => (
        <SvgText key={line} x={width / 2} y={first + index * 17} anchor="middle" face="letters" tone="ink">
          {line}
        </SvgText>
      ))}
    </g>
  );
}

/** Height of a row without a bar. */
const nameRow = 24;

/**
 * Ordered bars of communes that do not meet a criterion, the unknown ones hatched after them. Where
 * no verdict is known, the stressed criteria by name and a box that says so.
 */
export function MissedCriteriaDrawing(props: DrawingProps<MissedCriteriaModel>) {
  const { model, width, height } = props;
  const columns = missedColumns(model, width);
  const bars = model.unknownBox === null;
  const data = model.rows.map((row, index) => ({
    key: String(index),
    notMet: bars ? row.notMet : 0,
    unknown: bars ? row.unknown : 0,
  }));
  const plotted = plotHeight(height, width, model.legend);
  const named = Math.max(0, Math.min(data.length * nameRow, plotted - unknownBoxRoom));
  const bottom = bars || named === 0 ? 2 : plotted - named;
  const rowHeight = (plotted - bottom) / Math.max(1, data.length);
  return (
    <FigureCanvas
      drawing={props}
      data={data}
      inset={{ top: 0, right: columns.right, bottom, left: columns.left }}
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
        <UnknownBox text={model.unknownBox} width={width} top={named + 4} height={plotted - named - 8} />
      )}
      <MissedRows model={model} width={width} activeStop={props.activeStop} onStop={props.onStop} />
    </FigureCanvas>
  );
}
