import { DrawingContext, drawingWith, useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { HitArea } from '../drawing/hit-area.tsx';
import { legendHeight } from '../drawing/place-legend.ts';
import { SvgLegend } from '../drawing/svg-legend.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import type { LineageModel } from '../figure-model.ts';
import { fitText } from '../text/text-width.ts';
import { dashes } from '../tokens.ts';
import { lineageHeader, type PlacedNode, placeNodes } from './lineage-layout.ts';

function Step({ from, to, inferred }: { from: PlacedNode; to: PlacedNode; inferred: boolean }) {
  const { palette } = useDrawing();
  const [x1, x2, y1, y2] = [from.right, to.x - 6, from.y - 4, to.y - 4];
  const bend = Math.max(12, (x2 - x1) / 2);
  return (
    <path
      data-mark={inferred ? 'inferred' : 'solid'}
      d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
      fill="none"
      stroke={palette.ink2}
      strokeWidth={1.3}
      {...(inferred ? { strokeDasharray: dashes.upright } : {})}
    />
  );
}

function Unit({ node, room, active }: { node: PlacedNode; room: number; active: boolean }) {
  const { palette } = useDrawing();
  return (
    <g data-mark="unit">
      {active && (
        <rect
          data-part="active"
          x={node.x - 3}
          y={node.y - 18}
          width={node.right - node.x + 2}
          height={34}
          fill="none"
          stroke={palette.focus}
          strokeWidth={2}
        />
      )}
      <SvgText x={node.x} y={node.y} size={13} weight={node.own ? 600 : 400} face="letters" tone="ink">
        {fitText(node.name, room, 13, node.own ? 600 : 400)}
      </SvgText>
      <SvgText x={node.x} y={node.y + 15}>
        {fitText(node.detail, room, 12, 400)}
      </SvgText>
    </g>
  );
}

/** Columns of units in the order of time, curves from what was to what became; dotted where only inferred. */
export function LineageDrawing(props: DrawingProps<LineageModel>) {
  const { model, width, height, palette, idPrefix } = props;
  const below = legendHeight(model.legend, width);
  const nodes = placeNodes(model, width, height - below);
  const step = width / Math.max(1, model.columns.length);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={model.alt}>
      <DrawingContext value={drawingWith(palette, idPrefix)}>
        {model.columns.map((span, column) => (
          <SvgText key={`${column}:${span}`} x={column * step} y={12}>
            {fitText(span, step - 10, 12, 400)}
          </SvgText>
        ))}
        <line x1={0} x2={width} y1={lineageHeader - 4.5} y2={lineageHeader - 4.5} stroke={palette.line2} />
        {model.edges.map(({ from, to, inferred }) => {
          const [start, end] = [byId.get(from), byId.get(to)];
          if (start === undefined || end === undefined) return null;
          return <Step key={`${from}>${to}`} from={start} to={end} inferred={inferred} />;
        })}
        {nodes.map((node, stop) => (
          <g key={node.id}>
            <Unit node={node} room={step - 20} active={props.activeStop === stop} />
            <HitArea
              x={node.x}
              y={node.y - 18}
              width={node.right - node.x}
              height={34}
              stop={stop}
              onStop={props.onStop}
            />
          </g>
        ))}
        <SvgLegend entries={model.legend} top={height - below} width={width} />
      </DrawingContext>
    </svg>
  );
}
