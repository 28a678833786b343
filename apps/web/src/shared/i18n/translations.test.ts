import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { vi as firstVi } from './vi.ts';
import { laterVi } from './vi-later.ts';

const vi = { ...firstVi, ...laterVi };

type Words = { [key: string]: string | Words };

const keysOf = (words: Words, prefix = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );

const valuesOf = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : valuesOf(value)));

const files = import.meta.glob<string>(['../../**/*.{ts,tsx}', '!../../**/*.test.*', '!../i18n/**'], {
  eager: true,
  import: 'default',
  query: '?raw',
});
const sources = Object.values(files).join('\n');

/** Keys written out, and those of templates as patterns: `tag.${kind}.name`. */
const written = new Set([...sources.matchAll(/'([a-zA-Z]+(?:\.\w+)+)'/g)].map((match) => match[1]));
const patterns = [...sources.matchAll(/`([a-zA-Z]+(?:\.(?:\w+|\$\{[^`]*?\}))+)`/g)].map(
  (match) =>
    new RegExp(
      `^${(match[1] ?? '')
        .replace(/\$\{[^}]*\}/g, '@')
        .replaceAll('.', '\\.')
        .replaceAll('@', '\\w+')}$`,
    ),
);

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the words of the interface', () => {
  it('are there in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(vi));
  });

  it('are all used', () => {
    const unused = keysOf(vi).filter(
      (key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('put the same values into their sentences', () => {
    const english = valuesOf(en);
    const differing = valuesOf(vi).filter(
      (text, at) => placeholders(text).join() !== placeholders(english[at] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are written in composed letters', () => {
    expect(valuesOf(vi).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
