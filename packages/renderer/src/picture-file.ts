import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import type { FigureContext } from '@tiendo/charts/files/figure-context.ts';
import type { FileOptions } from '@tiendo/contracts/figures/figure-file.ts';
import { installDrawingWindow } from './drawing-window.ts';
import { webFontStyle } from './picture-fonts.ts';
import { rasterised } from './rasterised.ts';

/** The shape of a slide: 1440 × 900. */
const heightToWidth = 0.625;

let drawing: Promise<typeof import('@tiendo/charts/files/sheet-svg.ts')> | undefined;

/** Loads, once, what draws: React looks for a DOM as soon as it is loaded, so there must be one first. */
export function loadDrawing() {
  if (drawing === undefined) {
    installDrawingWindow();
    drawing = import('@tiendo/charts/files/sheet-svg.ts');
  }
  return drawing;
}

type Picture = { model: FigureModel; context: FigureContext; options: FileOptions };

async function sheetOf({ model, context, options }: Picture): Promise<string> {
  const { figureSheetSvg } = await loadDrawing();
  const { width, theme, lang } = options;
  return figureSheetSvg(model, context, { width, height: Math.round(width * heightToWidth), theme, lang });
}

/** The picture as SVG with its fonts inside. */
export async function svgFile(picture: Picture): Promise<Uint8Array> {
  const { withFontStyle } = await loadDrawing();
  return Buffer.from(withFontStyle(await sheetOf(picture), await webFontStyle()));
}

/** The picture as PNG, `scale` times its width in pixels. */
export async function pngFile(picture: Picture): Promise<Uint8Array> {
  const bytes = rasterised(await sheetOf(picture), picture.options.scale);
  // Its pixels, some 50 MB of them, lie outside the heap, where the collector does not see them pile up.
  globalThis.gc?.({ type: 'minor' });
  return bytes;
}
