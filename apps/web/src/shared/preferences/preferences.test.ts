import { describe, expect, it } from 'vitest';
import firstPaint from '../../../public/first-paint.js?raw';
import { applyPreferences, preferencesKey, readPreferences, writePreferences } from './preferences.ts';

const defaults = { text: 'base', contrast: null, scheme: null, lang: 'vi' } as const;

/** Runs the script of the page head and gives the attributes it set. */
function attributesOfFirstPaint(saved: string | null): Record<string, string> {
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name);
  if (saved !== null) localStorage.setItem(preferencesKey, saved);
  new Function(firstPaint)();
  return attributes(document.documentElement);
}

const attributes = (element: Element): Record<string, string> =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']));

describe('the preferences of a reader', () => {
  it.each([
    ['nothing saved', null],
    ['something that is not JSON', '{'],
    ['values of another time', '{"text":"huge","contrast":"less","scheme":"sepia","lang":"fr"}'],
  ])('take their defaults from %s', (_, saved) => {
    expect(readPreferences({ getItem: () => saved })).toEqual(defaults);
  });

  it('are read back as they were written', () => {
    const chosen = { text: 'plus', contrast: 'more', scheme: 'dark', lang: 'en' } as const;
    writePreferences(localStorage, chosen);
    expect(readPreferences(localStorage)).toEqual(chosen);
  });

  it('are shown even where the browser refuses to keep them', () => {
    const refusing = {
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => writePreferences(refusing, defaults)).not.toThrow();
  });

  it.each([null, '{"text":"plus"}', '{"scheme":"dark","contrast":"more","lang":"en"}', 'damaged'])(
    'look the same before the first paint and after (%s)',
    (saved) => {
      const before = attributesOfFirstPaint(saved);
      const element = document.createElement('html');
      const preferences = readPreferences(localStorage);
      applyPreferences(element, preferences, preferences.scheme ?? 'light');
      expect(before).toEqual(attributes(element));
    },
  );
});
