import { createContext, useContext } from 'react';
import type { Palette } from '../tokens.ts';
import { cssPalette } from '../tokens.ts';

/** Fills that point at the hatches of the same drawing. */
export type Hatches = { met: string; miss: string; unknown: string };

export type Drawing = { palette: Palette; hatch: Hatches };

export const hatchIds = (prefix: string): Hatches => ({
  met: `${prefix}-hatch-met`,
  miss: `${prefix}-hatch-miss`,
  unknown: `${prefix}-hatch-unknown`,
});

/** What every mark of one picture shares: its colours, and the hatches with this prefix. */
export function drawingWith(palette: Palette, prefix: string): Drawing {
  const ids = hatchIds(prefix);
  return {
    palette,
    hatch: { met: `url(#${ids.met})`, miss: `url(#${ids.miss})`, unknown: `url(#${ids.unknown})` },
  };
}

export const DrawingContext = createContext<Drawing>(drawingWith(cssPalette, 'td'));

export const useDrawing = (): Drawing => useContext(DrawingContext);
