import { useDrawing } from '../drawing/drawing-context.ts';
import { dashes } from '../tokens.ts';
import { Bracket, Break, Diamond, Disc, Dot, Flag, Swatch, TargetSign, Upright } from './glyph-shapes.tsx';
import { MovementSign } from './movement-sign.tsx';
import { SeriesMark } from './series-sign.tsx';

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
  'step-act',
  'step-inferred',
  'rank-up',
  'rank-down',
  'rank-up-simulated',
  'rank-down-simulated',
  'rank-same',
  'rank-none',
  'series-disc',
  'series-square',
  'series-triangle',
  'series-diamond',
  'series-wedge',
  'series-cross',
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
    case 'rank-up':
    case 'rank-up-simulated':
      return <MovementSign x={6} y={0} way="up" simulated={glyph === 'rank-up-simulated'} />;
    case 'rank-down':
    case 'rank-down-simulated':
      return <MovementSign x={6} y={0} way="down" simulated={glyph === 'rank-down-simulated'} />;
    case 'rank-same':
      return <MovementSign x={6} y={0} way="same" />;
    case 'rank-none':
      return <MovementSign x={6} y={0} way="none" />;
    case 'series-disc':
    case 'series-square':
    case 'series-triangle':
    case 'series-diamond':
    case 'series-wedge':
    case 'series-cross': {
      const sign = seriesSigns[glyph];
      return <SeriesMark x={6} y={0} sign={sign} first={sign === 'disc'} simulated={false} />;
    }
  }
}

const discOrigins = {
  'disc-published': 'published',
  'disc-collected': 'collected',
  'disc-simulated': 'simulated',
} as const;

const seriesSigns = {
  'series-disc': 'disc',
  'series-square': 'square',
  'series-triangle': 'triangle',
  'series-diamond': 'diamond',
  'series-wedge': 'wedge',
  'series-cross': 'cross',
} as const;
