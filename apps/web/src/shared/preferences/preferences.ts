import { langs } from '@tiendo/domain/wording/lang.ts';
import { z } from 'zod';

/** What a reader has chosen; null follows the system. */
const preferencesSchema = z.object({
  text: z.enum(['minus', 'base', 'plus']).catch('base'),
  contrast: z.enum(['normal', 'more']).nullable().catch(null),
  scheme: z.enum(['light', 'dark']).nullable().catch(null),
  lang: z.enum(langs).catch('vi'),
});

export type Preferences = z.infer<typeof preferencesSchema>;
export type Scheme = NonNullable<Preferences['scheme']>;

/** `public/first-paint.js` reads the same key before any module is loaded. */
export const preferencesKey = 'tiendo.preferences';

/** The saved preferences; whatever is missing or damaged takes its default. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(storage.getItem(preferencesKey) ?? '{}'));
  } catch {
    return preferencesSchema.parse({});
  }
}

export function writePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(preferencesKey, JSON.stringify(preferences));
  } catch {
    // A browser that refuses to store still shows the choice until the page is left.
  }
}

/** Puts the choices on the root element, where the design tokens look for them. */
export function applyPreferences(root: HTMLElement, preferences: Preferences, scheme: Scheme): void {
  root.setAttribute('data-mantine-color-scheme', scheme);
  root.setAttribute('data-text', preferences.text);
  if (preferences.contrast === null) root.removeAttribute('data-contrast');
  else root.setAttribute('data-contrast', preferences.contrast);
  root.lang = preferences.lang;
}
