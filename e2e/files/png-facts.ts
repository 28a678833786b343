import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';

export type PngFacts = { width: number; height: number; colours: number; inkShare: number };

/** Size of a saved picture and how much of it differs from its background. */
export async function pngFacts(page: Page, download: Download): Promise<PngFacts> {
  const base64 = (await readFile(await download.path())).toString('base64');
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas to draw on');
    pen.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(pen.getImageData(0, 0, picture.width, picture.height).data.buffer);
    const inked = pixels.reduce((count, pixel) => count + (pixel === pixels[0] ? 0 : 1), 0);
    return {
      width: picture.width,
      height: picture.height,
      colours: new Set(pixels).size,
      inkShare: inked / pixels.length,
    };
  }, base64);
}
