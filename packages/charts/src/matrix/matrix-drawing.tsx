import { DrawingContext, drawingWith } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { legendHeight } from '../drawing/place-legend.ts';
import { RowStops } from '../drawing/row-stops.tsx';
import { SvgLegend } from '../drawing/svg-legend.tsx';
import type { MatrixModel } from '../figure-model.ts';
import { HatchPatterns } from '../glyphs/hatch-patterns.tsx';
import { MatrixHead } from './matrix-head-drawing.tsx';
import { matrixLayout } from './matrix-layout.ts';
import { matrixHeadHeight } from './matrix-picture.ts';
import { MatrixFoot, MatrixRows } from './matrix-rows-drawing.tsx';

/** Communes down, criteria across, a mark a verdict; sums at the right and below. */
export function MatrixDrawing(props: DrawingProps<MatrixModel>) {
  const { model, width, height, palette, idPrefix } = props;
  const layout = matrixLayout(model, width);
  const legend = legendHeight(model.legend, width);
  const tops = model.rows.map((_, index) => matrixHeadHeight + index * layout.rowHeight);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={model.alt}>
      <HatchPatterns prefix={idPrefix} palette={palette} />
      <DrawingContext value={drawingWith(palette, idPrefix)}>
        <MatrixHead model={model} layout={layout} width={width} />
        <MatrixRows model={model} layout={layout} width={width} />
        <MatrixFoot model={model} layout={layout} width={width} />
        <RowStops
          tops={tops}
          rowHeight={layout.rowHeight}
          width={width}
          activeStop={props.activeStop}
          onStop={props.onStop}
        />
        <SvgLegend entries={model.legend} top={height - legend + 3} width={width} />
      </DrawingContext>
    </svg>
  );
}
