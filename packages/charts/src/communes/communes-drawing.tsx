import { Bar, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { scaleHeight } from '../drawing/bar-scale.ts';
import type { BarLook } from '../drawing/bar-shape.tsx';
import { BarRect } from '../drawing/bar-shape.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureCanvas } from '../drawing/figure-canvas.tsx';
import { RowStops } from '../drawing/row-stops.tsx';
import { usePlot } from '../drawing/use-plot.ts';
import { barSizeUnderScale } from '../drawing/value-bars.tsx';
import type { CommunesModel } from '../figure-model.ts';
import type { CommunesLayout } from './communes-layout.ts';
import { communesLayout } from './communes-layout.ts';
import type { CommuneRow } from './communes-picture.ts';
import { GroupBrackets, GroupNames, RowNames, RowValues, Scale } from './communes-words.tsx';

const knownLook = (row: CommuneRow): BarLook => (row.origin === 'simulated' ? 'met-simulated' : 'met');

type SceneProps = Pick<DrawingProps<CommunesModel>, 'model' | 'width' | 'activeStop' | 'onStop'> & {
  layout: CommunesLayout;
};

function Scene({ model, width, layout, activeStop, onStop }: SceneProps) {
  const plot = usePlot();
  if (plot === null) return null;
  const rowHeight = (plot.bottom - plot.top) / Math.max(1, model.rows.length);
  const words = { model, plot, layout, rowHeight };
  return (
    <g>
      <Scale {...words} />
      <ZIndexLayer zIndex={600}>
        {model.named ? <RowNames {...words} /> : <GroupNames {...words} />}
        {model.named && <RowValues {...words} />}
        {layout.brackets && <GroupBrackets {...words} />}
        <RowStops
          tops={model.rows.map((_, index) => plot.top + index * rowHeight)}
          rowHeight={rowHeight}
          width={width}
          activeStop={activeStop}
          onStop={onStop}
        />
      </ZIndexLayer>
    </g>
  );
}

/** Each commune as a ruler over the full denominator, the half of the set marked across all. */
export function CommunesDrawing(props: DrawingProps<CommunesModel>) {
  const { model, width } = props;
  const layout = communesLayout(model, width);
  const data = model.rows.map((row, index) => ({
    key: String(index),
    certain: row.unknown ? 0 : row.least,
    open: row.unknown ? model.size : row.most - row.least,
  }));
  const look = (index: number): BarLook => (model.rows[index]?.unknown ? 'unknown' : 'range-met');
  const known = (index: number): BarLook => {
    const row = model.rows[index];
    return row === undefined ? 'unknown' : knownLook(row);
  };
  return (
    <FigureCanvas
      drawing={props}
      data={data}
      inset={{ top: scaleHeight, right: layout.right, bottom: 4, left: layout.left }}
      layout="vertical"
      barSize={barSizeUnderScale(props, data.length)}
    >
      <XAxis type="number" domain={[0, model.size]} hide />
      <YAxis type="category" dataKey="key" scale="band" interval={0} hide />
      <Bar
        dataKey="certain"
        stackId="ruler"
        isAnimationActive={false}
        shape={(bar) => <BarRect {...bar} look={known(bar.index)} />}
      />
      <Bar
        dataKey="open"
        stackId="ruler"
        isAnimationActive={false}
        shape={(bar) => <BarRect {...bar} look={look(bar.index)} />}
      />
      <Scene
        model={model}
        width={width}
        layout={layout}
        activeStop={props.activeStop}
        onStop={props.onStop}
      />
    </FigureCanvas>
  );
}
