import { useDrawing } from '../drawing/drawing-context.ts';
import { ChangeShape, VerdictShape } from '../matrix/verdict-shape.tsx';
import { dashes } from '../tokens.ts';
import { Bracket, Break, Diamond, Disc, Dot, Flag, Swatch, TargetSign, Upright } from './glyph-shapes.tsx';

/** Signs of legends, the same as the marks they explain. */
export const glyphs = [
  'disc-published',
  'disc-collected',
  'disc-simulated',
  'target-published',
  'target-simulated',
  'break',
  'square-met',
  'square-met-simulated',
  'range-met',
  'bar-met',
  'bar-met-simulated',
  'bar-miss',
  'bar-miss-simulated',
  'unknown',
  'band',
  'mean',
  'group',
  'recognised',
  'recognised-simulated',
  'pilot',
  'stressed',
  'cell-met',
  'cell-met-simulated',
  'cell-basic',
  'cell-basic-simulated',
  'cell-miss',
  'cell-miss-simulated',
  'cell-not-assessed',
  'gained',
  'lost',
  'step-act',
  'step-inferred',
] as const;
export type Glyph = (typeof glyphs)[number];

/** Drawn in 12 × 12 units around (6, 0). Needs the hatches of the drawing it stands in. */
export function GlyphShape({ glyph }: { glyph: Glyph }) {
  const { palette, hatch } = useDrawing();
  switch (glyph) {
    case 'disc-published':
    case 'disc-collected':
    case 'disc-simulated':
      return <Disc x={6} y={0} origin={discOrigins[glyph]} small />;
    case 'target-published':
    case 'target-simulated':
      return <TargetSign x={6} y={4} published={glyph === 'target-published'} />;
    case 'break':
      return <Break x={5.5} y={0} />;
    case 'square-met':
      return <Swatch width={10} height={10} fill={palette.met} stroke={palette.met} />;
    case 'square-met-simulated':
      return <Swatch width={10} height={10} fill={palette.metSoft} stroke={palette.met} dashed />;
    case 'range-met':
      return <Swatch width={10} height={10} fill={hatch.met} stroke={palette.met} />;
    case 'bar-met':
      return <Swatch width={12} height={8} fill={palette.met} stroke={palette.met} />;
    case 'bar-met-simulated':
      return <Swatch width={12} height={8} fill={palette.metSoft} stroke={palette.met} dashed />;
    case 'bar-miss':
      return <Swatch width={12} height={8} fill={palette.miss} stroke={palette.miss} />;
    case 'bar-miss-simulated':
      return <Swatch width={12} height={8} fill={palette.missSoft} stroke={palette.miss} dashed />;
    case 'unknown':
      return <Swatch width={10} height={10} fill={hatch.unknown} stroke={palette.hatch} />;
    case 'band':
      return <line x1={0} x2={12} y1={0} y2={0} stroke={palette.ink2} strokeWidth={1.4} />;
    case 'mean':
      return <Upright />;
    case 'group':
      return <Bracket />;
    case 'recognised':
    case 'recognised-simulated':
      return <Diamond x={6} y={0} origin={glyph === 'recognised' ? 'published' : 'simulated'} />;
    case 'pilot':
      return <Flag x={2} y={0} origin="published" />;
    case 'step-act':
      return <line x1={0} x2={12} y1={0} y2={0} stroke={palette.ink2} strokeWidth={1.3} />;
    case 'step-inferred':
      return (
        <line
          x1={0}
          x2={12}
          y1={0}
          y2={0}
          stroke={palette.ink2}
          strokeWidth={1.3}
          strokeDasharray={dashes.upright}
        />
      );
    case 'stressed':
      return <Dot x={6} y={0} />;
    case 'cell-met':
    case 'cell-met-simulated':
      return <VerdictShape {...cell} verdict="met" simulated={glyph === 'cell-met-simulated'} />;
    case 'cell-basic':
    case 'cell-basic-simulated':
      return <VerdictShape {...cell} verdict="basically_met" simulated={glyph === 'cell-basic-simulated'} />;
    case 'cell-miss':
    case 'cell-miss-simulated':
      return <VerdictShape {...cell} verdict="not_met" simulated={glyph === 'cell-miss-simulated'} />;
    case 'cell-not-assessed':
      return <VerdictShape {...cell} verdict="not_assessed" simulated={false} />;
    case 'gained':
    case 'lost':
      return <ChangeShape x={6} y={0} change={glyph} />;
  }
}

const cell = { x: 6, y: 0, size: 12 };

const discOrigins = {
  'disc-published': 'published',
  'disc-collected': 'collected',
  'disc-simulated': 'simulated',
} as const;
