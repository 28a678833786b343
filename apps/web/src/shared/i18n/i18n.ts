import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { vi } from './vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof vi };
    returnNull: false;
  }
}

export const i18n: I18n = i18next.createInstance();

/** Vietnamese is the source; English has every key, which the types and a test check. */
void i18n.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: false,
  initAsync: false,
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
