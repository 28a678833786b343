import type { ReactNode } from 'react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FigureDrawing } from '../figure-drawing.tsx';
import type { FigureModel } from '../figure-model.ts';
import { palettes } from '../tokens.ts';
import type { FigureContext, FigureFileOptions } from './figure-context.ts';
import { FigureSheet } from './figure-sheet.tsx';
import type { FontLoader } from './font-faces.ts';
import { embeddedFontStyle } from './font-faces.ts';
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
  for (const empty of svg.querySelectorAll('title:empty, desc:empty')) empty.remove();
}

function plotOf(model: FigureModel, { plot }: SheetLayout, options: FigureFileOptions): SVGSVGElement {
  const palette = palettes[options.theme];
  const { width, height } = plot;
  const drawing = { model, width, height, palette, detailed: true, idPrefix: 'figure' };
  return drawnOffPage(createElement(FigureDrawing, drawing));
}

/**
 * The figure as a stand-alone SVG document: literal colours of the theme, fonts inside, no
 * reference outside, text in NFC. `loadFont` reads the faces as woff2. Needs a DOM.
 */
export async function figureSvgText(
  model: FigureModel,
  context: FigureContext,
  options: FigureFileOptions,
  loadFont?: FontLoader,
): Promise<string> {
  const load = loadFont ?? (await import('./bundled-font-loader.ts')).loadBundledFont;
  const style = await embeddedFontStyle(load);
  const scale = options.width / sheetWidth;
  const layout = sheetLayout(model, sheetWords(model, context, options.lang), options.height / scale);
  const size = { width: options.width, height: Math.round(layout.height * scale) };
  const { lang } = options;
  const words = { alt: model.alt, style, madeOn: context.madeOn, lang };
  const sheet = createElement(FigureSheet, { layout, palette: palettes[options.theme], ...size, ...words });
  const svg = drawnOffPage(sheet);
  svg.querySelector('[data-part="plot"]')?.append(...plotOf(model, layout, options).childNodes);
  strip(svg);
  return new XMLSerializer().serializeToString(svg).normalize('NFC');
}
