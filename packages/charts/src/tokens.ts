import type { FigureTheme } from '@tiendo/contracts/figures/figure-file.ts';

const light = {
  page: '#ffffff',
  ink: '#16181b',
  ink2: '#43484e',
  ink3: '#5f656b',
  line2: '#c3c5c0',
  grid: '#e7e7e3',
  hatch: '#868c92',
  met: '#1b4f98',
  metSoft: '#d7e3f4',
  miss: '#9a4505',
  missSoft: '#f8e8da',
  unknown: '#43484e',
  sim: '#673c9c',
  target: '#16181b',
  pub: '#16181b',
  focus: '#0b5bd3',
};

export type PaletteToken = keyof typeof light;
/** The names of all colours. */
export const paletteTokens = Object.keys(light) as PaletteToken[];

/** A colour for each meaning a mark can have, and how thick marks are drawn. */
export type Palette = Record<PaletteToken, string> & { markWidth: string };

/** The custom property of a token: `metSoft` is `--td-met-soft`, `ink2` is `--td-ink-2`. */
export const cssName = (token: PaletteToken): string =>
  `--td-${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\d)$/, '-$1')}`;

const viaCss = Object.fromEntries(paletteTokens.map((token) => [token, `var(${cssName(token)})`]));

/** Follows the page: theme, contrast and paper are switched by the style sheet. */
export const cssPalette = { ...viaCss, markWidth: 'var(--td-w-mark)' } as Palette;

const dark: typeof light = {
  page: '#121417',
  ink: '#ecedef',
  ink2: '#c1c6cb',
  ink3: '#9ba1a8',
  line2: '#3e444b',
  grid: '#24282d',
  hatch: '#737a82',
  met: '#82b4f8',
  metSoft: '#1b3050',
  miss: '#f0a163',
  missSoft: '#382514',
  unknown: '#c1c6cb',
  sim: '#c8acf3',
  target: '#ecedef',
  pub: '#d3d7dc',
  focus: '#8fbcff',
};

const contrast: typeof light = {
  page: '#ffffff',
  ink: '#000000',
  ink2: '#1c1c1c',
  ink3: '#383838',
  line2: '#000000',
  grid: '#b8b8b8',
  hatch: '#4a4a4a',
  met: '#002f75',
  metSoft: '#d3e2f8',
  miss: '#6e2b00',
  missSoft: '#ffe6d2',
  unknown: '#383838',
  sim: '#45187f',
  target: '#000000',
  pub: '#000000',
  focus: '#0036a8',
};

const contrastDark: typeof light = {
  page: '#000000',
  ink: '#ffffff',
  ink2: '#f0f0f0',
  ink3: '#d4d4d4',
  line2: '#ffffff',
  grid: '#5a5a5a',
  hatch: '#c0c0c0',
  met: '#a9ceff',
  metSoft: '#0f2b52',
  miss: '#ffc08a',
  missSoft: '#3b2007',
  unknown: '#d4d4d4',
  sim: '#decbff',
  target: '#ffffff',
  pub: '#ffffff',
  focus: '#ffe066',
};

/** Black ink is enough: what the sheet style of the page says, over the light theme. */
const print: typeof light = {
  ...light,
  ink: '#000000',
  ink2: '#222222',
  ink3: '#444444',
  line2: '#555555',
  grid: '#c8c8c8',
  hatch: '#6a6a6a',
  met: '#1a1a1a',
  metSoft: '#e0e0e0',
  miss: '#1a1a1a',
  missSoft: '#ffffff',
  unknown: '#444444',
  sim: '#1a1a1a',
  target: '#000000',
  pub: '#000000',
};

/** Literal colours for pictures that leave the page, equal to `tokens.css`. */
export const palettes: Record<FigureTheme, Palette> = {
  light: { ...light, markWidth: '1.5px' },
  dark: { ...dark, markWidth: '1.5px' },
  contrast: { ...contrast, markWidth: '2px' },
  'contrast-dark': { ...contrastDark, markWidth: '2px' },
  print: { ...print, markWidth: '1.5px' },
};

/** Strokes by what a line is: simulated, a target, the pace to it, an upright. */
export const dashes = { simulated: '3 2.5', target: '9 4', pace: '1.5 3.5', upright: '1.5 2.5' } as const;

/** Families of letters and of figures, which stand on one advance width. */
export const fontFamilies = {
  letters: '"Be Vietnam Pro", "Tiendo Figures", "Segoe UI", "Noto Sans", Arial, sans-serif',
  figures: '"Tiendo Figures", "Be Vietnam Pro", "Segoe UI", "Noto Sans", Arial, sans-serif',
} as const;
