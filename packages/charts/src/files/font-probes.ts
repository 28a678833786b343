import { embeddedFaces } from './font-faces.ts';

const strip = 40;
const cell = 40;
const ink = 'rgb(255,0,255)';

/** A square of the drawn picture, in px, that shows ink once its face has been read. */
export type FontProbe = { x: number; y: number; size: number };

type Probed = { svg: string; width: number; height: number; strip: number; probes: FontProbe[] };

/** A letter that only the subset of the face holds. */
const letterOf = (name: string): string =>
  name.includes('vietnamese') ? 'Ạ' : name.startsWith('figures') ? '8' : 'M';

function probeText(svg: Document, index: number, height: number, unit: number): Element | null {
  const face = embeddedFaces[index];
  if (face === undefined) return null;
  const text = svg.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = {
    x: `${(index * cell + 4) * unit}`,
    y: `${(height + strip - 8) * unit}`,
    'font-family': face.family,
    'font-weight': `${face.weight}`,
    'font-size': `${24 * unit}`,
    fill: ink,
  };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  text.textContent = letterOf(face.name);
  return text;
}

/**
 * The picture with a strip below it, where a letter of every embedded face stands: it tells when
 * the faces have been read, and is cut off afterwards. `times`: px of the canvas to a px of the picture.
 */
export function withFontProbes(svgText: string, times: number): Probed {
  const parsed = new DOMParser().parseFromString(svgText, 'image/svg+xml');
  const root = parsed.documentElement;
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
  const [, , units = 0, unitHeight = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (width <= 0 || height <= 0 || units <= 0) throw new Error('the picture has no size');
  const unit = units / width;
  root.setAttribute('height', `${height + strip}`);
  root.setAttribute('viewBox', `0 0 ${units} ${unitHeight + strip * unit}`);
  for (const index of embeddedFaces.keys()) {
    const text = probeText(parsed, index, unitHeight / unit, unit);
    if (text !== null) root.append(text);
  }
  const probes = [...embeddedFaces.keys()].map((index) => ({
    x: index * cell * times,
    y: height * times,
    size: cell * times,
  }));
  return { svg: new XMLSerializer().serializeToString(root), width, height, strip, probes };
}

const isInk = (data: Uint8ClampedArray, at: number): boolean =>
  (data[at] ?? 0) > 200 && (data[at + 1] ?? 255) < 80 && (data[at + 2] ?? 0) > 200;

/** Whether every probe shows ink. */
export function fontsDrawn(pen: CanvasRenderingContext2D, probes: readonly FontProbe[]): boolean {
  return probes.every(({ x, y, size }) => {
    const { data } = pen.getImageData(x, y, size, size);
    for (let at = 0; at < data.length; at += 4) if (isInk(data, at)) return true;
    return false;
  });
}
