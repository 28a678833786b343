/** Themes a stand-alone picture can wear; `contrast-dark` is more contrast on a dark ground. */
export const themes = ['light', 'dark', 'contrast', 'contrast-dark', 'print'] as const;
export type Theme = (typeof themes)[number];

const light = {
  page: '#FFFFFF',
  ink: '#16181B',
  ink2: '#43484E',
  ink3: '#5F656B',
  line: '#E0E0DB',
  line2: '#C3C5C0',
  grid: '#E7E7E3',
  hatch: '#868C92',
  met: '#1B4F98',
  metSoft: '#D7E3F4',
  onMet: '#FFFFFF',
  miss: '#9A4505',
  missSoft: '#F8E8DA',
  na: '#5F656B',
  unknown: '#5F656B',
  sim: '#673C9C',
  simSoft: '#F6F2FB',
  target: '#16181B',
  pub: '#16181B',
  onPub: '#FFFFFF',
  control: '#7F858B',
  focus: '#0B5BD3',
};

export type PaletteToken = keyof typeof light;
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
  ink: '#ECEDEF',
  ink2: '#C1C6CB',
  ink3: '#9BA1A8',
  line: '#282C31',
  line2: '#3E444B',
  grid: '#24282D',
  hatch: '#737A82',
  met: '#82B4F8',
  metSoft: '#1B3050',
  onMet: '#0A1626',
  miss: '#F0A163',
  missSoft: '#382514',
  na: '#9BA1A8',
  unknown: '#9BA1A8',
  sim: '#C8ACF3',
  simSoft: '#211B2D',
  target: '#ECEDEF',
  pub: '#D3D7DC',
  onPub: '#121417',
  control: '#79818A',
  focus: '#8FBCFF',
};

const contrast: typeof light = {
  page: '#FFFFFF',
  ink: '#000000',
  ink2: '#1C1C1C',
  ink3: '#383838',
  line: '#767676',
  line2: '#000000',
  grid: '#B8B8B8',
  hatch: '#4A4A4A',
  met: '#002F75',
  metSoft: '#D3E2F8',
  onMet: '#FFFFFF',
  miss: '#6E2B00',
  missSoft: '#FFE6D2',
  na: '#383838',
  unknown: '#383838',
  sim: '#45187F',
  simSoft: '#FFFFFF',
  target: '#000000',
  pub: '#000000',
  onPub: '#FFFFFF',
  control: '#000000',
  focus: '#0036A8',
};

const contrastDark: typeof light = {
  page: '#000000',
  ink: '#FFFFFF',
  ink2: '#F0F0F0',
  ink3: '#D4D4D4',
  line: '#8C8C8C',
  line2: '#FFFFFF',
  grid: '#5A5A5A',
  hatch: '#C0C0C0',
  met: '#A9CEFF',
  metSoft: '#0F2B52',
  onMet: '#000000',
  miss: '#FFC08A',
  missSoft: '#3B2007',
  na: '#D4D4D4',
  unknown: '#D4D4D4',
  sim: '#DECBFF',
  simSoft: '#000000',
  target: '#FFFFFF',
  pub: '#FFFFFF',
  onPub: '#000000',
  control: '#FFFFFF',
  focus: '#FFE066',
};

/** Black ink is enough: what the sheet style of the page says, over the light theme. */
const print: typeof light = {
  ...light,
  ink: '#000000',
  ink2: '#222222',
  ink3: '#444444',
  line: '#9A9A9A',
  line2: '#555555',
  grid: '#C8C8C8',
  hatch: '#6A6A6A',
  met: '#1A1A1A',
  metSoft: '#E0E0E0',
  miss: '#1A1A1A',
  missSoft: '#FFFFFF',
  na: '#444444',
  unknown: '#444444',
  sim: '#1A1A1A',
  simSoft: '#FFFFFF',
  target: '#000000',
  pub: '#000000',
};

/** Literal colours for pictures that leave the page, equal to `tokens.css`. */
export const palettes: Record<Theme, Palette> = {
  light: { ...light, markWidth: '1.5px' },
  dark: { ...dark, markWidth: '1.5px' },
  contrast: { ...contrast, markWidth: '2px' },
  'contrast-dark': { ...contrastDark, markWidth: '2px' },
  print: { ...print, markWidth: '1.5px' },
};

export const dashes = { simulated: '3 2.5', target: '9 4', pace: '1.5 3.5', upright: '1.5 2.5' } as const;

/** Families of letters and of figures, which stand on one advance width. */
export const fontFamilies = {
  letters: '"Be Vietnam Pro", "Tiendo Figures", "Segoe UI", "Noto Sans", Arial, sans-serif',
  figures: '"Tiendo Figures", "Be Vietnam Pro", "Segoe UI", "Noto Sans", Arial, sans-serif',
} as const;
