import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { useDrawing } from '../drawing/drawing-context.ts';
import { dashes } from '../tokens.ts';

type At = { x: number; y: number };

/** Published: solid with an ink ring; collected: solid; simulated: hollow. */
export function Disc({ x, y, origin, small = false }: At & { origin: FigureOrigin; small?: boolean }) {
  const { palette } = useDrawing();
  if (origin === 'simulated') {
    const hollow = { fill: palette.page, stroke: palette.met, strokeWidth: palette.markWidth };
    return <circle data-mark="hollow" cx={x} cy={y} r={small ? 4.2 : 3.8} {...hollow} />;
  }
  const ring = origin === 'published' ? palette.ink : palette.met;
  return (
    <circle data-mark="solid" cx={x} cy={y} r={4.6} fill={palette.met} stroke={ring} strokeWidth={1.2} />
  );
}

/** Stressed by a source; always published. */
export function Dot({ x, y }: At) {
  const { palette } = useDrawing();
  return <circle data-mark="solid" cx={x} cy={y} r={3} fill={palette.pub} />;
}

/** ▽ with its point on the target; filled where the target is published. */
export function TargetSign({ x, y, published }: At & { published: boolean }) {
  const { palette } = useDrawing();
  return (
    <path
      data-mark={published ? 'solid' : 'hollow'}
      d={`M${x - 5} ${y - 8.5}h10l-5 8.5z`}
      fill={published ? palette.target : palette.page}
      stroke={palette.target}
      strokeWidth={1.3}
    />
  );
}

/** Two strokes across an axis. */
export function Break({ x, y }: At) {
  const { palette } = useDrawing();
  const stroke = { stroke: palette.ink2, strokeWidth: 1.3 };
  return (
    <g>
      {[-2.5, 2.5].map((shift) => (
        <line key={shift} x1={x + shift - 1.75} x2={x + shift + 1.75} y1={y + 5} y2={y - 5} {...stroke} />
      ))}
    </g>
  );
}

/** Recognised: filled; by the simulation: hollow. */
export function Diamond({ x, y, origin }: At & { origin: FigureOrigin }) {
  const { palette } = useDrawing();
  const d = `M${x} ${y - 5}l5 5l-5 5l-5 -5z`;
  if (origin !== 'simulated') return <path data-mark="solid" d={d} fill={palette.pub} />;
  return <path data-mark="hollow" d={d} fill={palette.page} stroke={palette.pub} strokeWidth={1.3} />;
}

/** A pilot; the pole stands at x. */
export function Flag({ x, y, origin }: At & { origin: FigureOrigin }) {
  const { palette } = useDrawing();
  const d = `M${x} ${y + 5.5}V${y - 5}h8l-2.6 3.4l2.6 3.4H${x}`;
  const dash = origin === 'simulated' ? { strokeDasharray: dashes.simulated } : {};
  return <path d={d} fill="none" stroke={palette.ink2} strokeWidth={1.2} {...dash} />;
}

export function Bracket() {
  const { palette } = useDrawing();
  return <path d="M3 -5h5v10h-5" fill="none" stroke={palette.ink} strokeWidth={1.3} />;
}

export function Upright() {
  const { palette } = useDrawing();
  return <line x1={6} x2={6} y1={-5} y2={5} stroke={palette.ink} strokeWidth={1.2} />;
}

type SwatchProps = { width: number; height: number; fill: string; stroke: string; dashed?: boolean };

export function Swatch({ width, height, fill, stroke, dashed = false }: SwatchProps) {
  const dash = dashed ? { strokeDasharray: dashes.simulated } : {};
  return <rect x={0.5} y={-height / 2} width={width} height={height} fill={fill} stroke={stroke} {...dash} />;
}
