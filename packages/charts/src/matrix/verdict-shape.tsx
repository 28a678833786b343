import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { useDrawing } from '../drawing/drawing-context.ts';
import { dashes } from '../tokens.ts';

type VerdictShapeProps = { x: number; y: number; size: number; verdict: KnownVerdict; simulated: boolean };

/** The mark of a verdict without its letter, around its middle: a square met, a circle not met, a rule not assessed. */
export function VerdictShape({ x, y, size, verdict, simulated }: VerdictShapeProps) {
  const { palette, hatch } = useDrawing();
  const half = size / 2;
  const box = { x: x - half, y: y - half, width: size, height: size };
  const mark = { 'data-mark': simulated ? 'hollow' : 'solid' };
  const dash = simulated ? { strokeDasharray: dashes.simulated } : {};
  switch (verdict) {
    case 'met': {
      const fill = simulated ? palette.metSoft : palette.met;
      return <rect {...mark} {...box} {...dash} rx={1.5} fill={fill} stroke={palette.met} />;
    }
    case 'basically_met':
      return <rect {...mark} {...box} {...dash} rx={1.5} fill={palette.page} stroke={palette.met} />;
    case 'not_met': {
      const stroke = { stroke: palette.miss, strokeWidth: simulated ? 1 : palette.markWidth };
      return <circle {...mark} {...dash} cx={x} cy={y} r={half} fill="none" {...stroke} />;
    }
    case 'not_assessed':
      return (
        <line x1={x - half} x2={x + half} y1={y + half} y2={y + half} stroke={palette.ink3} strokeWidth={2} />
      );
    case 'unknown':
      return <rect {...box} fill={hatch.unknown} stroke={palette.hatch} />;
  }
}

/** ▲ newly met, ▼ lost. */
export function ChangeShape({ x, y, change }: { x: number; y: number; change: 'gained' | 'lost' }) {
  const { palette } = useDrawing();
  const d = change === 'gained' ? `M${x - 3.5} ${y + 3}h7l-3.5 -6z` : `M${x - 3.5} ${y - 3}h7l-3.5 6z`;
  return <path d={d} fill={palette.ink} />;
}
