import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { embeddedFontStyle, type FontFace } from '@tiendo/charts/files/font-faces.ts';

const resolved = (name: string): string => fileURLToPath(import.meta.resolve(name));

const letters = (subset: string, weight: 400 | 600): string =>
  `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;

const webFonts: Record<FontFace['name'], string> = {
  'letters-latin-400': letters('latin', 400),
  'letters-latin-600': letters('latin', 600),
  'letters-vietnamese-400': letters('vietnamese', 400),
  'letters-vietnamese-600': letters('vietnamese', 600),
  'figures-400': '@tiendo/charts/fonts/tiendo-figures-400.woff2',
  'figures-600': '@tiendo/charts/fonts/tiendo-figures-600.woff2',
};

let style: Promise<string> | undefined;

/** The style sheet with the faces of an SVG, read once. */
export function webFontStyle(): Promise<string> {
  style ??= embeddedFontStyle((name) => readFile(resolved(webFonts[name])));
  return style;
}

/** The same faces as files that a PNG is drawn with; no font of the machine is ever used. */
export const drawnFontFiles: string[] = [
  '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  '@tiendo/charts/fonts/tiendo-figures-400.ttf',
  '@tiendo/charts/fonts/tiendo-figures-600.ttf',
].map(resolved);
