/** A face a stand-alone picture embeds. */
export type FontFace = {
  name:
    | 'letters-latin-400'
    | 'letters-latin-600'
    | 'letters-vietnamese-400'
    | 'letters-vietnamese-600'
    | 'figures-400'
    | 'figures-600';
  family: string;
  weight: 400 | 600;
  /** Characters the face is for; all where it has no other subset beside it. */
  range: string | null;
};

/** Reads a face as woff2. */
export type FontLoader = (name: FontFace['name']) => Promise<Uint8Array>;

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,' +
  'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,' +
  'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

const facesOf = (weight: 400 | 600): FontFace[] => [
  { name: `letters-vietnamese-${weight}`, family: 'Be Vietnam Pro', weight, range: vietnamese },
  { name: `letters-latin-${weight}`, family: 'Be Vietnam Pro', weight, range: latin },
  { name: `figures-${weight}`, family: 'Tiendo Figures', weight, range: null },
];

export const embeddedFaces: readonly FontFace[] = [...facesOf(400), ...facesOf(600)];

const chunk = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk)
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}

function faceRule({ family, weight, range }: FontFace, bytes: Uint8Array): string {
  const characters = range === null ? '' : `unicode-range:${range};`;
  const source = `src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};${characters}${source}}`;
}

/** Style sheet of the faces a picture needs, each as a data address, so that it refers to nothing outside. */
export async function embeddedFontStyle(load: FontLoader): Promise<string> {
  const rules = await Promise.all(embeddedFaces.map(async (face) => faceRule(face, await load(face.name))));
  return rules.join('');
}
