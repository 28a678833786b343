import { useId } from 'react';
import { DrawingContext, drawingWith } from '../drawing/drawing-context.ts';
import { cssPalette } from '../tokens.ts';
import type { Glyph } from './glyph.tsx';
import { GlyphShape } from './glyph.tsx';
import { HatchPatterns } from './hatch-patterns.tsx';

/** A sign of the charts in running text, tables and legends of a page; decoration beside its word. */
export function LegendSign({ glyph, size = 12 }: { glyph: Glyph; size?: number }) {
  const prefix = useId();
  return (
    <svg width={size} height={size} viewBox="-0.5 -6.5 13 13" aria-hidden="true" focusable="false">
      <HatchPatterns prefix={prefix} palette={cssPalette} />
      <DrawingContext value={drawingWith(cssPalette, prefix)}>
        <GlyphShape glyph={glyph} />
      </DrawingContext>
    </svg>
  );
}
