import { Resvg } from '@resvg/resvg-js';
import { drawnFontFiles } from './picture-fonts.ts';
import { pngBytes } from './png-bytes.ts';

/** An SVG as PNG, `scale` times its size in pixels; no font of the machine is ever used. */
export function rasterised(svg: string, scale: number): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: drawnFontFiles, defaultFontFamily: 'Be Vietnam Pro' };
  const { pixels, width, height } = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render();
  return pngBytes(pixels, width, height);
}
