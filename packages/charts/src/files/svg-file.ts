import type { FigureModel } from '../figure-model.ts';
import type { FigureContext, FigureFileOptions } from './figure-context.ts';
import type { FontLoader } from './font-faces.ts';
import { embeddedFontStyle } from './font-faces.ts';
import { figureSheetSvg, withFontStyle } from './sheet-svg.ts';

/** The figure as a stand-alone SVG document with its fonts inside; `loadFont` reads the faces as woff2. Needs a DOM. */
export async function figureSvgText(
  model: FigureModel,
  context: FigureContext,
  options: FigureFileOptions,
  loadFont?: FontLoader,
): Promise<string> {
  const load = loadFont ?? (await import('./bundled-font-loader.ts')).loadBundledFont;
  return withFontStyle(figureSheetSvg(model, context, options), await embeddedFontStyle(load));
}
