import { hatchIds } from '../drawing/drawing-context.ts';
import type { Palette } from '../tokens.ts';

type HatchProps = { id: string; ground: string; stroke: string; width: number };

function Hatch({ id, ground, stroke, width }: HatchProps) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={5} height={5} fill={ground} />
      <rect width={width} height={5} fill={stroke} />
    </pattern>
  );
}

/** Grey hatch: not known. Hatch in the hue of a state: within a published range. */
export function HatchPatterns({ prefix, palette }: { prefix: string; palette: Palette }) {
  const ids = hatchIds(prefix);
  return (
    <defs>
      <Hatch id={ids.met} ground={palette.page} stroke={palette.met} width={1.3} />
      <Hatch id={ids.miss} ground={palette.page} stroke={palette.miss} width={1.3} />
      <Hatch id={ids.unknown} ground={palette.page} stroke={palette.hatch} width={1.1} />
    </defs>
  );
}
