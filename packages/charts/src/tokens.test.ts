import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureTheme } from '@tiendo/contracts/figures/figure-file.ts';
import { describe, expect, it } from 'vitest';
import { cssName, palettes, paletteTokens } from './tokens.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** Declarations of the first block after `place` that opens with `opening`. */
function declarations(opening: string, place = 0): Map<string, string> {
  const start = css.indexOf(`${opening} {`, place);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map([...body.matchAll(/(--td-[\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

const root = declarations(':root');
const more = declarations(':root[data-contrast="more"]');
const over = (...later: Map<string, string>[]) => new Map([root, ...later].flatMap((block) => [...block]));

const printBlock = declarations(':root[data-mantine-color-scheme="dark"]', css.indexOf('@media print'));

const shipped: Record<FigureTheme, Map<string, string>> = {
  light: root,
  dark: over(declarations(':root[data-mantine-color-scheme="dark"]')),
  contrast: over(more),
  'contrast-dark': over(more, declarations(':root[data-contrast="more"][data-mantine-color-scheme="dark"]')),
  print: over(printBlock),
};

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const letters = ['ink', 'ink-2', 'ink-3', 'unknown', 'na', 'met', 'miss', 'sim', 'alert'];
const marks = ['hatch', 'control', 'target', 'pub', 'focus'];

describe('colours on the page', () => {
  it.each(Object.keys(palettes) as FigureTheme[])(
    '%s keeps 4.5 to 1 for letters and 3 to 1 for marks',
    (theme) => {
      const colour = (token: string) => shipped[theme].get(`--td-${token}`) ?? '';
      const short = (tokens: readonly string[], least: number, ground: string) =>
        tokens.filter((token) => !(contrast(colour(token), colour(ground)) >= least));
      expect([short(letters, 4.5, 'page'), short(marks, 3, 'page')]).toEqual([[], []]);
      expect([short(['on-met'], 4.5, 'met'), short(['on-pub'], 4.5, 'pub')]).toEqual([[], []]);
    },
  );
});

describe('literal palettes', () => {
  it.each(Object.keys(palettes) as FigureTheme[])('%s is what the style sheet ships', (theme) => {
    for (const token of paletteTokens)
      expect([token, palettes[theme][token]]).toEqual([token, shipped[theme].get(cssName(token))]);
    expect(palettes[theme].markWidth).toBe(shipped[theme].get('--td-w-mark'));
  });
});
