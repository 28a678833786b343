import { useDrawing } from '../drawing/drawing-context.ts';

/** How a place moved; `none`: the two dates cannot be compared. */
export type Way = 'up' | 'down' | 'same' | 'none';

type MovementSignProps = { x: number; y: number; way: Way; simulated?: boolean };

/** ▲ or ▼, filled where the counts behind it are real and hollow where simulated; = for the same place, – for none. */
export function MovementSign({ x, y, way, simulated = false }: MovementSignProps) {
  const { palette } = useDrawing();
  const line = { stroke: palette.ink2, strokeWidth: 1.3 };
  if (way === 'same' || way === 'none')
    return (
      <g>
        {(way === 'same' ? [-1.8, 1.8] : [0]).map((shift) => (
          <line key={shift} x1={x - 3.5} x2={x + 3.5} y1={y + shift} y2={y + shift} {...line} />
        ))}
      </g>
    );
  const d = way === 'up' ? `M${x - 4} ${y + 3.5}h8l-4 -7z` : `M${x - 4} ${y - 3.5}h8l-4 7z`;
  const fill = simulated ? palette.page : palette.ink2;
  return <path data-mark={simulated ? 'hollow' : 'solid'} d={d} fill={fill} {...line} />;
}
