import type { LegendEntry } from '../figure-model.ts';
import { GlyphShape } from '../glyphs/glyph.tsx';
import { legendRowHeight, placeLegend } from './place-legend.ts';
import { SvgText } from './svg-text.tsx';

type SvgLegendProps = { entries: readonly LegendEntry[]; top: number; width: number };

/** The legend inside the picture, so that it is saved with it. */
export function SvgLegend({ entries, top, width }: SvgLegendProps) {
  return (
    <g data-part="legend">
      {placeLegend(entries, width).map(({ glyph, label, letter, x, row }) => (
        <g key={`${glyph} ${label}`} transform={`translate(${x} ${top + 10 + row * legendRowHeight})`}>
          <GlyphShape glyph={glyph} />
          {letter !== undefined && (
            <SvgText
              x={6}
              y={3}
              anchor="middle"
              size={8}
              weight={600}
              tone={glyph === 'cell-met' ? 'page' : 'ink2'}
            >
              {letter}
            </SvgText>
          )}
          <SvgText x={18} y={4} tone="ink2">
            {label}
          </SvgText>
        </g>
      ))}
    </g>
  );
}
