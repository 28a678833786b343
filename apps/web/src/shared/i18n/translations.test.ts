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

const textsOf = (words: Words, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...textsOf(value, `${prefix}${key}.`)],
    ),
  );

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
    expect(keysOf(en).sort()).toEqual(keysOf(vi).sort());
  });

  it('are all used', () => {
    const unused = keysOf(vi).filter(
      (key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('put the same values into their sentences', () => {
    const english = textsOf(en);
    const differing = [...textsOf(vi)]
      .filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('are written in composed letters', () => {
    expect([...textsOf(vi).values()].filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
