import type { Lang } from '@tiendo/domain/wording/lang.ts';
import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadPart } from '../late/load-part.ts';
import { type Translations, vi } from './vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Translations };
    returnNull: false;
  }
}

export const i18n: I18n = i18next.createInstance();

/** Vietnamese is the source; English has every key, which its type and a test check. */
void i18n.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: false,
  initAsync: false,
  resources: { vi: { translation: vi } },
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

/** Fetches the words of the pages that come after the first; English has them all from the beginning. */
export async function loadLaterWords(): Promise<void> {
  const { laterVi } = await loadPart(() => import('./vi-later.ts'));
  i18n.addResourceBundle('vi', 'translation', laterVi, true);
}

/** Turns to a language, whose words are fetched when first asked for; rejects where they cannot be had. */
export async function showLanguage(lang: Lang): Promise<void> {
  if (!i18n.hasResourceBundle(lang, 'translation')) {
    const { en } = await loadPart(() => import('./en.ts'));
    i18n.addResourceBundle('en', 'translation', en);
  }
  await i18n.changeLanguage(lang);
}
