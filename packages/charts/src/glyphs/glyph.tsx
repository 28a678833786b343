import type { ReactElement } from 'react';
import { type Drawing, useDrawing } from '../drawing/drawing-context.ts';
import { ChangeShape, VerdictShape } from '../matrix/verdict-shape.tsx';
import { dashes } from '../tokens.ts';
import { Bracket, Break, Diamond, Disc, Dot, Flag, Swatch, TargetSign, Upright } from './glyph-shapes.tsx';
import { MovementSign } from './movement-sign.tsx';
import { SeriesMark } from './series-sign.tsx';

type Sign = (drawing: Drawing) => ReactElement;

const square = { width: 10, height: 10 };
const bar = { width: 12, height: 8 };
const cell = { x: 6, y: 0, size: 12 };
const level = { x1: 0, x2: 12, y1: 0, y2: 0 };
const middle = { x: 6, y: 0 };

/** Signs of points, areas and bars. */
const marks = {
  'disc-published': () => <Disc {...middle} origin="published" small />,
  'disc-collected': () => <Disc {...middle} origin="collected" small />,
  'disc-simulated': () => <Disc {...middle} origin="simulated" small />,
  'target-published': () => <TargetSign x={6} y={4} published />,
  'target-simulated': () => <TargetSign x={6} y={4} published={false} />,
  break: () => <Break x={5.5} y={0} />,
  'square-met': ({ palette }) => <Swatch {...square} fill={palette.met} stroke={palette.met} />,
  'square-met-simulated': ({ palette }) => (
    <Swatch {...square} fill={palette.metSoft} stroke={palette.met} dashed />
  ),
  'range-met': ({ palette, hatch }) => <Swatch {...square} fill={hatch.met} stroke={palette.met} />,
  'bar-met': ({ palette }) => <Swatch {...bar} fill={palette.met} stroke={palette.met} />,
  'bar-met-simulated': ({ palette }) => (
    <Swatch {...bar} fill={palette.metSoft} stroke={palette.met} dashed />
  ),
  'bar-miss': ({ palette }) => <Swatch {...bar} fill={palette.miss} stroke={palette.miss} />,
  'bar-miss-simulated': ({ palette }) => (
    <Swatch {...bar} fill={palette.missSoft} stroke={palette.miss} dashed />
  ),
  'bar-neither': ({ palette }) => <Swatch {...bar} fill={palette.page} stroke={palette.ink3} />,
  'bar-neither-simulated': ({ palette }) => (
    <Swatch {...bar} fill={palette.page} stroke={palette.ink3} dashed />
  ),
  unknown: ({ palette, hatch }) => <Swatch {...square} fill={hatch.unknown} stroke={palette.hatch} />,
  band: ({ palette }) => <line {...level} stroke={palette.ink2} strokeWidth={1.4} />,
  mean: () => <Upright />,
  group: () => <Bracket />,
} satisfies Record<string, Sign>;

/** Signs beside the name of a unit or criterion, and of steps between units. */
const remarks = {
  recognised: () => <Diamond {...middle} origin="published" />,
  'recognised-simulated': () => <Diamond {...middle} origin="simulated" />,
  pilot: () => <Flag x={2} y={0} origin="published" />,
  stressed: () => <Dot {...middle} />,
  'step-act': ({ palette }) => <line {...level} stroke={palette.ink2} strokeWidth={1.3} />,
  'step-inferred': ({ palette }) => (
    <line {...level} stroke={palette.ink2} strokeWidth={1.3} strokeDasharray={dashes.upright} />
  ),
} satisfies Record<string, Sign>;

/** Signs of verdicts and of what changed. */
const verdicts = {
  'cell-met': () => <VerdictShape {...cell} verdict="met" simulated={false} />,
  'cell-met-simulated': () => <VerdictShape {...cell} verdict="met" simulated />,
  'cell-basic': () => <VerdictShape {...cell} verdict="basically_met" simulated={false} />,
  'cell-basic-simulated': () => <VerdictShape {...cell} verdict="basically_met" simulated />,
  'cell-miss': () => <VerdictShape {...cell} verdict="not_met" simulated={false} />,
  'cell-miss-simulated': () => <VerdictShape {...cell} verdict="not_met" simulated />,
  'cell-not-assessed': () => <VerdictShape {...cell} verdict="not_assessed" simulated={false} />,
  gained: () => <ChangeShape {...middle} change="gained" />,
  lost: () => <ChangeShape {...middle} change="lost" />,
} satisfies Record<string, Sign>;

/** Signs of movement in a ranking. */
const movements = {
  'rank-up': () => <MovementSign {...middle} way="up" simulated={false} />,
  'rank-up-simulated': () => <MovementSign {...middle} way="up" simulated />,
  'rank-down': () => <MovementSign {...middle} way="down" simulated={false} />,
  'rank-down-simulated': () => <MovementSign {...middle} way="down" simulated />,
  'rank-same': () => <MovementSign {...middle} way="same" />,
  'rank-none': () => <MovementSign {...middle} way="none" />,
} satisfies Record<string, Sign>;

/** Signs of the lines of a comparison; the first is the unit looked at. */
const series = {
  'series-disc': () => <SeriesMark {...middle} sign="disc" first simulated={false} />,
  'series-square': () => <SeriesMark {...middle} sign="square" first={false} simulated={false} />,
  'series-triangle': () => <SeriesMark {...middle} sign="triangle" first={false} simulated={false} />,
  'series-diamond': () => <SeriesMark {...middle} sign="diamond" first={false} simulated={false} />,
  'series-wedge': () => <SeriesMark {...middle} sign="wedge" first={false} simulated={false} />,
  'series-cross': () => <SeriesMark {...middle} sign="cross" first={false} simulated={false} />,
} satisfies Record<string, Sign>;

const signs = { ...marks, ...remarks, ...verdicts, ...movements, ...series };

export type Glyph = keyof typeof signs;

/** Signs of legends, the same as the marks they explain. */
export const glyphs = Object.keys(signs) as Glyph[];

/** Drawn in 12 × 12 units around (6, 0). Needs the hatches of the drawing it stands in. */
export function GlyphShape({ glyph }: { glyph: Glyph }) {
  return signs[glyph](useDrawing());
}
