import type { DrawingProps } from '../drawing/drawing-props.ts';
import { ValueBars } from '../drawing/value-bars.tsx';
import type { RankingModel } from '../figure-model.ts';
import { RankingRows, rankingColumns } from './ranking-rows-drawing.tsx';

/** Ordered bars over the full set, each with its place, how it moved, and a tick where it stood. */
export function RankingDrawing(props: DrawingProps<RankingModel>) {
  const { model, width } = props;
  const { left, right } = rankingColumns(model, width);
  return (
    <ValueBars drawing={props} left={left} right={right}>
      <RankingRows model={model} width={width} activeStop={props.activeStop} onStop={props.onStop} />
    </ValueBars>
  );
}
