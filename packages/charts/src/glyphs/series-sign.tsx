import type { SeriesSign } from '../comparison/comparison-picture.ts';
import { useDrawing } from '../drawing/drawing-context.ts';

const paths: Record<Exclude<SeriesSign, 'disc'>, string> = {
  square: 'M-3.6 -3.6h7.2v7.2h-7.2z',
  triangle: 'M-4.4 3.4h8.8l-4.4 -7.6z',
  diamond: 'M0 -4.8l4.6 4.8l-4.6 4.8l-4.6 -4.8z',
  wedge: 'M-4.4 -3.4h8.8l-4.4 7.6z',
  cross: 'M-1.6 -4.4h3.2v2.8h2.8v3.2h-2.8v2.8h-3.2v-2.8h-2.8v-3.2h2.8z',
};

type SeriesSignProps = { x: number; y: number; sign: SeriesSign; first: boolean; simulated: boolean };

/** The mark of a series; hollow where simulated. The one looked at is blue, the others ink. */
export function SeriesMark({ x, y, sign, first, simulated }: SeriesSignProps) {
  const { palette } = useDrawing();
  const colour = first ? palette.met : palette.ink2;
  const look = {
    'data-mark': simulated ? 'hollow' : 'solid',
    fill: simulated ? palette.page : colour,
    stroke: colour,
    strokeWidth: 1.4,
  };
  if (sign === 'disc') return <circle cx={x} cy={y} r={4} {...look} />;
  return <path transform={`translate(${x} ${y})`} d={paths[sign]} {...look} />;
}
