import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { DrawingContext, drawingWith } from '../drawing/drawing-context.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Palette } from '../tokens.ts';
import { dashes } from '../tokens.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { sheetWidth } from './sheet-layout.ts';

type SheetProps = { layout: SheetLayout; palette: Palette };

function Head({ layout, palette }: SheetProps) {
  const { side, right, top, title, subtitle, flag } = layout;
  return (
    <g>
      <line x1={side} x2={right} y1={top} y2={top} stroke={palette.ink} strokeWidth={2.2} />
      {title.map(({ text, y }) => (
        <SvgText key={y} x={side} y={y} size={21} weight={600} face="letters" tone="ink">
          {text}
        </SvgText>
      ))}
      {flag !== null && (
        <g>
          <rect
            x={flag.left}
            y={top + 13}
            width={flag.width}
            height={21}
            fill="none"
            stroke={palette.sim}
            strokeWidth={1.2}
            strokeDasharray={dashes.simulated}
          />
          <SvgText x={flag.left + 9} y={top + 28} weight={600} face="letters" tone="sim">
            {flag.text}
          </SvgText>
        </g>
      )}
      {subtitle.map(({ text, y }) => (
        <SvgText key={y} x={side} y={y} size={13} face="letters" tone="ink2">
          {text}
        </SvgText>
      ))}
    </g>
  );
}

function Signature({ layout, palette, dated }: SheetProps & { dated: string }) {
  const { right, signature } = layout;
  const mark = { x: right - 70, y: signature.name - 11 };
  return (
    <g>
      <g transform={`translate(${mark.x} ${mark.y}) scale(0.72)`} fill="none" stroke={palette.ink}>
        <path d="M1 3.5h5M1 9h9M1 14.5h12.5" strokeWidth={2.6} />
        <path d="M16.5 1v16" strokeWidth={1.4} strokeDasharray="2.6 1.8" />
      </g>
      <SvgText x={right} y={signature.name} anchor="end" size={14} weight={600} face="letters" tone="ink">
        Tiendo
      </SvgText>
      <SvgText x={right} y={signature.made} anchor="end" size={11} face="letters">
        {dated}
      </SvgText>
    </g>
  );
}

type FigureSheetProps = SheetProps & {
  width: number;
  height: number;
  alt: string;
  dated: string;
  lang: Lang;
};

/** The sheet of a picture that must stand alone; the plot is set into the group marked for it. */
export function FigureSheet({ layout, palette, width, height, alt, dated, lang }: FigureSheetProps) {
  const title = layout.title.map((line) => line.text).join(' ');
  // Of the shape of the file to the pixel: else its edges would let through what lies behind.
  const units = (height / width) * sheetWidth;
  const size = { width, height, viewBox: `0 0 ${sheetWidth} ${units}` };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...size} role="img" aria-label={alt} lang={lang}>
      <title>{title}</title>
      <desc>{alt}</desc>
      <rect width={sheetWidth} height={units} fill={palette.page} />
      <DrawingContext value={drawingWith(palette, 'sheet')}>
        <Head layout={layout} palette={palette} />
        <g data-part="plot" transform={`translate(${layout.plot.x} ${layout.plot.y})`} />
        <line x1={layout.side} x2={layout.right} y1={layout.rule} y2={layout.rule} stroke={palette.line2} />
        {layout.footer.map(({ text, y, quiet }) => (
          <SvgText key={y} x={layout.side} y={y} size={11} face="letters" tone={quiet ? 'ink3' : 'ink2'}>
            {text}
          </SvgText>
        ))}
        <Signature layout={layout} palette={palette} dated={dated} />
      </DrawingContext>
    </svg>
  );
}
