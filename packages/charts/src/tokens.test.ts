import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Theme } from './tokens.ts';
import { cssName, dashes, palettes, paletteTokens } from './tokens.ts';

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

const shipped: Record<Theme, Map<string, string>> = {
  light: root,
  dark: over(declarations(':root[data-mantine-color-scheme="dark"]')),
  contrast: over(more),
  'contrast-dark': over(more, declarations(':root[data-contrast="more"][data-mantine-color-scheme="dark"]')),
  print: over(printBlock),
};

describe('literal palettes', () => {
  it.each(Object.keys(palettes) as Theme[])('%s is what the style sheet ships', (theme) => {
    for (const token of paletteTokens)
      expect([token, palettes[theme][token]]).toEqual([token, shipped[theme].get(cssName(token))]);
    expect(palettes[theme].markWidth).toBe(shipped[theme].get('--td-w-mark'));
  });

  it('dashes as the style sheet does', () => {
    expect(dashes.simulated).toBe(root.get('--td-dash-sim'));
    expect(dashes.target).toBe(root.get('--td-dash-target'));
    expect(dashes.pace).toBe(root.get('--td-dash-pace'));
  });
});
