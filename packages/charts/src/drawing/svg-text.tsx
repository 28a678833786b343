import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { ReactNode } from 'react';
import type { TextFace, TextWeight } from '../text/text-width.ts';
import type { PaletteToken } from '../tokens.ts';
import { fontFamilies } from '../tokens.ts';
import { useDrawing } from './drawing-context.ts';

export type TextStyle = {
  size?: number;
  weight?: TextWeight;
  face?: TextFace;
  tone?: PaletteToken;
  anchor?: 'start' | 'middle' | 'end';
  /** A ground behind the letters where they cross lines. */
  halo?: boolean;
  /** Dots under the letters: there is something behind the words. */
  dotted?: boolean;
  /** Where it is not the language of the page. */
  lang?: Lang | null;
};

type SvgTextProps = TextStyle & { x: number; y: number; children: ReactNode };

/**
 * A line of text on its baseline; 12 px figures in quiet ink unless told otherwise. Geometric
 * precision keeps the advances that labels were placed by: some screens round each letter to whole pixels.
 */
export function SvgText(props: SvgTextProps) {
  const {
    x,
    y,
    children,
    size = 12,
    weight = 400,
    face = 'figures',
    tone = 'ink3',
    anchor = 'start',
  } = props;
  const { palette } = useDrawing();
  const halo = props.halo
    ? ({ stroke: palette.page, strokeWidth: 3.5, strokeLinejoin: 'round', paintOrder: 'stroke' } as const)
    : {};
  return (
    <text
      x={x}
      y={y}
      fill={palette[tone]}
      fontFamily={fontFamilies[face]}
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      textRendering="geometricPrecision"
      {...(props.dotted ? { textDecoration: 'underline dotted' } : {})}
      {...(props.lang == null ? {} : { lang: props.lang })}
      {...halo}
    >
      {children}
    </text>
  );
}
