import type { BarShapeProps } from 'recharts';
import { dashes } from '../tokens.ts';
import { useDrawing } from './drawing-context.ts';

/** What a bar says: a state known for certain (`neither` met nor not met), whether simulated, a range, or nothing known. */
export type BarLook =
  | 'met'
  | 'met-simulated'
  | 'miss'
  | 'miss-simulated'
  | 'neither'
  | 'neither-simulated'
  | 'range-met'
  | 'unknown';

type BarShape = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height'> & { look: BarLook };

/** Solid where real, hollow and dashed where simulated, hatched where not known; none of no length. */
export function BarRect({ x, y, width, height, look }: BarShape) {
  const { palette, hatch } = useDrawing();
  if (width <= 0) return null;
  const looks = {
    met: { fill: palette.met, stroke: palette.met, 'data-mark': 'solid' },
    'met-simulated': { fill: palette.metSoft, stroke: palette.met, 'data-mark': 'hollow' },
    miss: { fill: palette.miss, stroke: palette.miss, 'data-mark': 'solid' },
    'miss-simulated': { fill: palette.missSoft, stroke: palette.miss, 'data-mark': 'hollow' },
    neither: { fill: palette.page, stroke: palette.ink3, 'data-mark': 'outlined' },
    'neither-simulated': { fill: palette.page, stroke: palette.ink3, 'data-mark': 'outlined' },
    'range-met': { fill: hatch.met, stroke: palette.met, 'data-mark': 'range' },
    unknown: { fill: hatch.unknown, stroke: palette.hatch, 'data-mark': 'unknown' },
  };
  const dash = look.endsWith('-simulated') ? { strokeDasharray: dashes.simulated } : {};
  return <rect x={x} y={y} width={width} height={height} {...looks[look]} {...dash} />;
}
