import type { FontProbe } from './font-probes.ts';
import { fontsDrawn, withFontProbes } from './font-probes.ts';

/** Fonts inside an SVG image are read after it has loaded; they are waited for no longer than this. */
const longestWait = 4000;
const betweenLooks = 40;

const least = 2;

async function decoded(svgText: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  return image;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no canvas to draw on');
  return pen;
}

/** Draws again until a letter of every embedded face shows, or the wait is over. */
async function drawWithFonts(pen: CanvasRenderingContext2D, svgText: string, probes: readonly FontProbe[]) {
  const { width, height } = pen.canvas;
  for (let waited = 0; waited <= longestWait; waited += betweenLooks) {
    const image = await decoded(svgText);
    pen.clearRect(0, 0, width, height);
    pen.drawImage(image, 0, 0, width, height);
    if (fontsDrawn(pen, probes)) return;
    await pause(betweenLooks);
  }
}

/** The stand-alone SVG as a PNG, `scale` times its size and at least twice. Needs a canvas. */
export async function figurePng(svgText: string, scale: number): Promise<Blob> {
  const times = Math.max(least, scale);
  const { svg, width, height, strip, probes } = withFontProbes(svgText, times);
  const drawing = document.createElement('canvas');
  drawing.width = Math.round(width * times);
  drawing.height = Math.round((height + strip) * times);
  await drawWithFonts(penOf(drawing), svg, probes);
  const picture = document.createElement('canvas');
  picture.width = drawing.width;
  picture.height = Math.round(height * times);
  penOf(picture).drawImage(drawing, 0, 0);
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob === null ? reject(new Error('no picture came out')) : resolve(blob);
    picture.toBlob(done, 'image/png');
  });
}
