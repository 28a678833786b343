import type { ReactNode } from 'react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FigureDrawing } from '../figure-drawing.tsx';
import type { FigureModel } from '../figure-model.ts';
import { palettes } from '../tokens.ts';
import type { FigureContext, FigureFileOptions } from './figure-context.ts';
import { FigureSheet } from './figure-sheet.tsx';
import { drawLetterGrounds } from './letter-grounds.ts';
import { withMostRows } from './most-rows.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { sheetLayout, sheetWidth } from './sheet-layout.ts';
import { sheetWords } from './sheet-words.ts';

/** Renders off the page and hands over the one picture it finds. */
function drawnOffPage(node: ReactNode): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(node));
  const copy = host.querySelector('svg')?.cloneNode(true);
  flushSync(() => root.unmount());
  if (!(copy instanceof SVGSVGElement)) throw new Error('the figure drew no picture');
  return copy;
}

/** What only the page needs: classes, focus, marks of parts, and names of inner pictures. */
function strip(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('*'))
    for (const name of ['class', 'tabindex', 'data-part', 'data-mark', 'style'])
      element.removeAttribute(name);
  for (const name of svg.querySelectorAll('title, desc')) if (name.textContent === '') name.remove();
}

/** Ids count up with every drawing of a page or thread; in a file they are numbered anew, so that equal files are equal. */
function withSteadyIds(text: string): string {
  const ids = [...text.matchAll(/<[^<>]+? id="([^"]+)"/g)].map(([, id]) => id);
  const steady = new Map(ids.map((id, index) => [id, `f${index}`]));
  return text.replace(/<[^<>]+>/g, (tag) =>
    tag.replace(/( id="|url\(#)([^")]+)/g, (whole, before, id) => {
      const name = steady.get(id);
      return name === undefined ? whole : `${before}${name}`;
    }),
  );
}

function plotOf(model: FigureModel, { plot }: SheetLayout, options: FigureFileOptions): SVGSVGElement {
  const palette = palettes[options.theme];
  const { width, height } = plot;
  const drawing = { model, width, height, palette, detailed: true, idPrefix: 'figure' };
  return drawnOffPage(createElement(FigureDrawing, drawing));
}

/**
 * The figure as a stand-alone SVG document: literal colours of the theme, no reference outside, text in NFC. It is set
 * in faces that it does not carry; see {@link withFontStyle}. Needs a DOM.
 */
export function figureSheetSvg(
  whole: FigureModel,
  context: FigureContext,
  options: FigureFileOptions,
): string {
  const { lang, width, theme } = options;
  const model = withMostRows(whole, lang);
  const scale = width / sheetWidth;
  const layout = sheetLayout(model, sheetWords(model, context, lang), options.height / scale);
  const size = { width, height: Math.ceil(layout.height * scale) };
  const words = { alt: model.alt, dated: context.dated, lang };
  const svg = drawnOffPage(
    createElement(FigureSheet, { layout, palette: palettes[theme], ...size, ...words }),
  );
  svg.querySelector('[data-part="plot"]')?.append(...plotOf(model, layout, options).childNodes);
  strip(svg);
  drawLetterGrounds(svg);
  return withSteadyIds(new XMLSerializer().serializeToString(svg)).normalize('NFC');
}

/** The document with the style sheet of its faces; set in afterwards, because no DOM need read it. */
export const withFontStyle = (svg: string, fontStyle: string): string =>
  svg.replace('</desc>', () => `</desc><style>${fontStyle}</style>`);
