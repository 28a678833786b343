type Size = { width: number; height: number };

function sizeOf(svgText: string): Size {
  const svg = new DOMParser().parseFromString(svgText, 'image/svg+xml').documentElement;
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')].map(Number);
  if (!width || !height) throw new Error('the picture has no size');
  return { width, height };
}

async function decoded(svgText: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  return image;
}

const least = 2;

/** The stand-alone SVG as a PNG, `scale` times its size and at least twice. Needs a canvas. */
export async function figurePng(svgText: string, scale: number): Promise<Blob> {
  const { width, height } = sizeOf(svgText);
  const times = Math.max(least, scale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * times);
  canvas.height = Math.round(height * times);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas to draw on');
  pen.drawImage(await decoded(svgText), 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('no picture came out')) : resolve(blob)),
      'image/png',
    );
  });
}
