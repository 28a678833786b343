import { useMediaQuery } from '@mantine/hooks';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { showLanguage } from '../i18n/i18n.ts';
import {
  applyPreferences,
  type Preferences,
  readPreferences,
  type Scheme,
  writePreferences,
} from './preferences.ts';

type PreferencesValue = {
  preferences: Preferences;
  /** The scheme shown: the chosen one, else the system's. */
  scheme: Scheme;
  moreContrast: boolean;
  choose: (change: Partial<Preferences>) => Promise<void>;
};

const PreferencesContext = createContext<PreferencesValue | null>(null);

/** Holds the reader's preferences, keeps them in the browser and on the root element. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage));
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const systemContrast = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const scheme: Scheme = preferences.scheme ?? (systemDark ? 'dark' : 'light');
  const moreContrast =
    preferences.contrast === 'more' || (preferences.contrast === null && systemContrast === true);

  useEffect(() => {
    applyPreferences(document.documentElement, preferences, scheme);
  }, [preferences, scheme]);

  const value = useMemo<PreferencesValue>(
    () => ({
      preferences,
      scheme,
      moreContrast,
      choose: async (change) => {
        const next = { ...preferences, ...change };
        writePreferences(localStorage, next);
        const shown = await showLanguage(next.lang).then(
          () => next.lang,
          () => preferences.lang,
        );
        setPreferences({ ...next, lang: shown });
      },
    }),
    [preferences, scheme, moreContrast],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

export function usePreferences(): PreferencesValue {
  const value = useContext(PreferencesContext);
  if (value === null) throw new Error('usePreferences needs a PreferencesProvider above it');
  return value;
}

/** The language everything is worded in. */
export const useLang = () => usePreferences().preferences.lang;
